import { setClock } from './page-clock';

test('the page is ahead by what is asked at that moment, and nobody else is', () => {
  let ahead = 0;
  const page = { Date: class extends Date {} as DateConstructor };
  setClock(page, () => ahead);
  expect(Math.abs(page.Date.now() - Date.now())).toBeLessThan(1000);
  ahead = 86_400_000;
  expect(page.Date.now() - Date.now()).toBeGreaterThan(86_399_000);
});
