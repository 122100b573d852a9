import { parseLine } from './input-line';
import { spokenFor } from './spoken';

const WORDS = spokenFor([], undefined).terminal.predict;

test.each([
  ['jo@acme.com', { email: 'jo@acme.com' }],
  ['  jo@acme.com \r', { email: 'jo@acme.com' }],
  ['\uFEFFjo@acme.com', { email: 'jo@acme.com' }],
  ['not an address', { email: 'not an address' }],
  ['{"email": "jo@acme.com"}', { email: 'jo@acme.com' }],
  ['{"email": " jo@acme.com "}', { email: ' jo@acme.com ' }],
  [
    '{"email":"jo@acme.com","project":"HELP","account":"both","inviter":["agent","admin","agent"],"route":"rest"}',
    {
      email: 'jo@acme.com',
      project: 'HELP',
      account: ['both'],
      inviter: ['agent', 'admin'],
      route: 'rest',
    },
  ],
])('%s is a line', (text, line) => {
  expect(parseLine(text, WORDS)).toEqual({ kind: 'line', line });
});

test.each(['', '   ', '\t\r'])('%j is blank', (text) => {
  expect(parseLine(text, WORDS)).toEqual({ kind: 'blank' });
});

test.each([
  ['{"email":', 'not JSON'],
  ['{}', '“email” is missing'],
  ['{"email": 3}', '“email” must be a string'],
  ['{"email":"a@b.co","acount":"none"}', 'unknown field “acount”'],
  ['{"email":"a@b.co","account":"friend"}', '“account”: "friend" is unknown'],
  ['{"email":"a@b.co","account":[]}', '“account” is an empty list'],
  ['{"email":"a@b.co","inviter":["agent","boss"]}', '“inviter.1”: "boss" is unknown'],
  ['{"email":"a@b.co","route":"fax"}', '“route”: "fax" is unknown'],
  ['{"email":"a@b.co","route":null}', '“route”'],
])('%s is wrong: %s', (text, message) => {
  const parsed = parseLine(text, WORDS);
  expect(parsed.kind).toBe('wrong');
  expect(parsed.kind === 'wrong' ? parsed.message : '').toContain(message);
});
