import * as index from './index';

test('exports what the manifest names, and nothing else', () => {
  expect(Object.keys(index).sort()).toEqual(['handler', 'workOnLists']);
  expect(index.handler).toBeInstanceOf(Function);
  expect(index.workOnLists).toBeInstanceOf(Function);
});
