import { accountsIn } from './observations';

test('accounts are counted, not observations', () => {
  expect(accountsIn([])).toBe(0);
  expect(accountsIn([{ count: 2 }])).toBe(2);
  expect(accountsIn([{ count: 2 }, { count: 3 }])).toBe(5);
});
