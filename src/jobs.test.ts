import * as jobs from './jobs';

test('exports what the manifest names, and nothing else', () => {
  expect(Object.keys(jobs).sort()).toEqual(['everyNight', 'hearOfAccount', 'workOnLists']);
  for (const job of Object.values(jobs)) expect(job).toBeInstanceOf(Function);
});
