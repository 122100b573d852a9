import { inviteWith, siteWith } from '../../tests/oracle/neutral-site';
import { decide } from '../decide/decide';
import { unknown } from '../decide/facts';
import { prepareSite } from '../decide/site';
import { toHeadline } from './headline';
import { countedAs, toListVerdict } from './list-verdict';

const SITE = prepareSite({ internal: true, userInvites: 'open', outgoingMail: true });
const INVITE = {
  address: 'jo@acme.com',
  route: 'customers-page',
  inviter: ['agent', 'admin'],
  account: unknown('account'),
  project: { customerInvited: ['on'], portalAccess: ['healthy'] },
} as const;

test.each([
  { name: 'nothing is known of the account', invite: INVITE },
  { name: 'an account is known', invite: { ...INVITE, account: ['portal-only'] as const } },
  { name: 'it is no address', invite: { ...INVITE, address: 'jo' } },
])('says what the headline says, as plain JSON, when $name', ({ invite }) => {
  const verdict = toListVerdict(invite, SITE, 'not-permitted');
  const { condition, headline, otherwise } = toHeadline(invite, SITE);
  expect(headline).toMatchObject({ outcomes: verdict.outcomes, decidedBy: verdict.decidedBy });
  expect(verdict.condition).toBe(condition);
  expect(verdict.otherwise).toEqual(otherwise?.outcomes);
  expect(verdict).toMatchObject({ account: invite.account, because: 'not-permitted' });
  expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
});

test.each([
  { name: 'adds', differs: { anyDomain: 'customer', address: 'jo@gmail.com' }, told: true },
  { name: 'does not add', differs: {}, told: false },
] as const)('tells of another reading where it $name an outcome', ({ differs, told }) => {
  const [invite, site] = [inviteWith(differs), siteWith(differs)];
  const { otherReadings } = toListVerdict(invite, site);
  expect(otherReadings).toEqual(told ? decide(invite, site).otherReadings : undefined);
});

test('leaves out what is not there', () => {
  const verdict = toListVerdict({ ...INVITE, account: ['portal-only'] }, SITE);
  expect(Object.keys(verdict)).not.toContain('because');
  expect(Object.keys(verdict)).not.toContain('otherwise');
});

test.each([
  { outcomes: ['error'], as: 'error' },
  { outcomes: ['customer-invited', 'error'], as: 'undecided' },
] as const)('$outcomes count as $as', ({ outcomes, as }) => {
  expect(countedAs({ outcomes })).toBe(as);
});
