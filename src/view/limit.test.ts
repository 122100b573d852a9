import { LIMITS } from './limit';

test('the four things that no app can see (domain.md section 4)', () => {
  expect(LIMITS).toHaveLength(4);
});
