import * as index from './index';

test('exports what the manifest names, and nothing else', () => {
  expect(Object.keys(index).sort()).toEqual([
    'everyNight',
    'handler',
    'hearOfAccount',
    'workOnLists',
  ]);
  expect(index.handler).toBeInstanceOf(Function);
  expect(index.workOnLists).toBeInstanceOf(Function);
  expect(index.hearOfAccount).toBeInstanceOf(Function);
  expect(index.everyNight).toBeInstanceOf(Function);
});
