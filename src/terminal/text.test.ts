import { decide } from '../decide/decide';
import { unknown } from '../decide/facts';
import { prepareSite } from '../decide/site';
import { READER } from '../../tests/view/answers';
import { toText } from './text';

const ENGLISH = READER.words;
const SITE = prepareSite({
  internal: false,
  external: true,
  externalDomains: 'any',
  outgoingMail: true,
});
const INVITE = {
  address: 'jo@acme.com',
  route: 'customers-page',
  inviter: ['agent'],
  account: ['none'],
  project: { customerInvited: ['on'], portalAccess: ['healthy'] },
} as const;

test('the first line is the address, the second the sentence of the pages', () => {
  const lines = toText('jo@acme.com', decide(INVITE, SITE), 'new-person', READER).split('\n');
  expect(lines[0]).toBe('jo@acme.com');
  expect(lines[1]).toContain(ENGLISH.outcomes['customer-invited'].headline['new-person']);
  expect(lines[2]).toContain('T2');
});

test('what is not certain says what would settle it', () => {
  const verdict = decide({ ...INVITE, account: unknown('account') }, SITE);
  const text = toText('jo@acme.com', verdict, 'always', READER);
  expect(text).toContain(ENGLISH.certainty.open);
  expect(text).toContain(ENGLISH.factNames.account);
  expect(text).toContain(`- ${ENGLISH.outcomes.error.name}: ${ENGLISH.steps.S1} (S1)`);
});
