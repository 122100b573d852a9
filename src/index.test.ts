import * as index from './index';

test('exports what the manifest names, and nothing else', () => {
  expect(Object.keys(index)).toEqual(['handler']);
  expect(index.handler).toBeInstanceOf(Function);
});
