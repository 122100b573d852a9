import { parseAddress } from './address';

test.each([
  ['jo', 'no-at-sign'],
  ['"jo@acme.com', 'no-at-sign'],
  ['jo@acme@acme.com', 'more-than-one-at-sign'],
  ['@acme.com', 'empty-local-part'],
  ['jo@', 'empty-domain'],
  [`${'a'.repeat(60)}@${'b.'.repeat(100)}com`, 'address-too-long'],
  [`${'a'.repeat(65)}@acme.com`, 'local-part-too-long'],
  ['jo@acme', 'bad-domain'],
])('%s is not valid: %s', (text, problem) => {
  expect(parseAddress(text)).toEqual({ valid: false, text, problem });
});

test('a valid address keeps its text and has the domain in the form that is compared', () => {
  expect(parseAddress('"Jo@home"@ACME.com.')).toEqual({
    valid: true,
    text: '"Jo@home"@ACME.com.',
    local: '"Jo@home"',
    domain: 'acme.com',
  });
});

test('characters are counted, not the halves that some are stored in', () => {
  expect(parseAddress(`${'😀'.repeat(64)}@acme.com`).valid).toBe(true);
  expect(parseAddress(`${'😀'.repeat(65)}@acme.com`).valid).toBe(false);
  // The last one that is stored whole.
  expect(parseAddress(`${'\uffff'.repeat(65)}@acme.com`).valid).toBe(false);
});
