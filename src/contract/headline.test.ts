import type { Invite } from '../decide/decide';
import { prepareSite } from '../decide/site';
import type { DomainName } from '../decide/domain-name';
import { parseDomain } from '../decide/domain-name';
import { toHeadline } from './headline';

function domain(text: string): DomainName {
  const parsed = parseDomain(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}

const SITE = prepareSite({
  internal: true,
  external: true,
  externalDomains: 'any',
  approvedDomains: new Map([[domain('acme.com'), { role: 'customer', approval: false }]]),
  anyDomain: { role: 'none', approval: false },
  userInvites: 'closed',
  outgoingMail: true,
});
const INVITE: Invite = {
  address: 'jo@acme.com',
  route: 'customers-page',
  inviter: ['agent'],
  account: ['none', 'atlassian-inactive', 'invited'],
  project: { customerInvited: ['on'], portalAccess: ['healthy'] },
};

test.each([
  {
    name: 'perhaps somebody new',
    change: {},
    condition: 'new-person',
    headline: ['T1'],
    otherwise: ['S1', 'S6'],
  },
  {
    name: 'nobody but somebody new',
    change: { account: ['none'] },
    condition: 'new-person',
    headline: ['T1'],
    otherwise: undefined,
  },
  {
    name: 'a known account',
    change: { account: ['portal-only'] },
    condition: 'known-account',
    headline: ['S2'],
    otherwise: undefined,
  },
  {
    name: 'an account that is there, of one of two kinds',
    change: { account: ['atlassian-with-access', 'atlassian-without-access'] },
    condition: 'known-account',
    headline: ['S2', 'S3'],
    otherwise: undefined,
  },
  {
    name: 'no address at all',
    change: { address: 'jo' },
    condition: 'always',
    headline: ['A1'],
    otherwise: undefined,
  },
  {
    name: 'a project that lets no customer in',
    change: { project: { customerInvited: ['on'], portalAccess: ['broken'] } },
    condition: 'always',
    headline: ['P2'],
    otherwise: undefined,
  },
  {
    name: 'a project that perhaps lets no customer in',
    change: { project: { customerInvited: ['on'], portalAccess: ['healthy', 'broken'] } },
    condition: 'new-person',
    headline: ['P2', 'T1'],
    otherwise: ['P2', 'S1', 'S6'],
  },
] as const)('$name: $condition', ({ change, condition, headline, otherwise }) => {
  const answer = toHeadline({ ...INVITE, ...change }, SITE);
  expect(answer.condition).toBe(condition);
  expect(answer.headline.decidedBy).toEqual(headline);
  expect(answer.otherwise?.decidedBy).toEqual(otherwise);
});

test('each ending carries one way to it', () => {
  const open = prepareSite({});
  const { headline, otherwise } = toHeadline(INVITE, open);
  const endings = [...headline.endings, ...(otherwise?.endings ?? [])];
  expect(endings.length).toBeGreaterThan(4);
  expect(endings.map(({ trails }) => trails.length)).toEqual(endings.map(() => 1));
  expect(headline.endings.filter(({ shared }) => shared !== undefined).length).toBeGreaterThan(4);
});
