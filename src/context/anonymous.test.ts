import { anonymous } from './anonymous';

test('an error is told by its kind and its frames, without its message', () => {
  const told = anonymous(new TypeError('jo@acme.com is broken\n    at jo@acme.com'));
  expect(told.code).toBe('TypeError');
  expect(told.frames.length).toBeGreaterThan(0);
  expect(told.frames.length).toBeLessThanOrEqual(5);
});

test('what is thrown may be anything', () => {
  expect(anonymous('jo@acme.com')).toEqual({ code: 'string', frames: [] });
});
