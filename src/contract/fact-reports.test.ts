import { factsOf, type Invite } from '../decide/decide';
import { FACT_NAMES } from '../decide/facts';
import { prepareSite } from '../decide/site';
import { toFactReports, toPageFacts, type Sources } from './fact-reports';

const AT = '2026-08-03T09:00:00.000Z';
const EARLIER = '2026-07-01T09:00:00.000Z';
const SOURCES: Sources = {
  recordedAt: EARLIER,
  account: { origin: 'jira', at: AT, because: 'hidden' },
  inviter: { origin: 'jira', at: AT, because: 'not-readable' },
  portalAccess: { origin: 'jira', because: 'not-permitted' },
};
const INVITE: Invite = {
  address: 'jo@acme.com',
  route: 'customers-page',
  inviter: ['agent', 'admin'],
  account: ['none', 'invited'],
  project: { customerInvited: ['on'], portalAccess: ['healthy', 'broken'] },
};

function reports(invite = INVITE, sources = SOURCES) {
  return toFactReports(factsOf(invite, prepareSite({ internal: true })), sources);
}

test('every fact, in the order of the facts', () => {
  expect(reports().map(({ fact }) => fact)).toEqual(FACT_NAMES);
});

test.each([
  { fact: 'address', report: { possible: ['valid'], origin: 'address' } },
  { fact: 'route', report: { possible: ['customers-page'], origin: 'assumed' } },
  { fact: 'site.internal', report: { possible: ['on'], origin: 'record', at: EARLIER } },
  {
    fact: 'site.external',
    report: {
      possible: ['on', 'off'],
      origin: 'record',
      at: EARLIER,
      unknownBecause: 'not-recorded',
    },
  },
  {
    fact: 'account',
    report: { possible: ['none', 'invited'], origin: 'jira', at: AT, unknownBecause: 'hidden' },
  },
  {
    fact: 'inviter',
    report: {
      possible: ['agent', 'admin'],
      origin: 'jira',
      at: AT,
      unknownBecause: 'not-readable',
    },
  },
  {
    fact: 'project.portalAccess',
    report: { possible: ['healthy', 'broken'], origin: 'jira', unknownBecause: 'not-permitted' },
  },
  { fact: 'address.publicMailProvider', report: { possible: ['no'], origin: 'address' } },
])('$fact', ({ fact, report }) => {
  expect(reports().find((each) => each.fact === fact)).toEqual({ fact, ...report });
});

test('what is known needs no reason', () => {
  const known = reports({ ...INVITE, account: ['none'] }).find(({ fact }) => fact === 'account');
  expect(known).toEqual({ fact: 'account', possible: ['none'], origin: 'jira', at: AT });
});

test('where nothing is recorded there is no time of recording', () => {
  const report = reports(INVITE, { ...SOURCES, recordedAt: undefined });
  expect(report.find(({ fact }) => fact === 'site.external')).not.toHaveProperty('at');
});

test('of no address nothing else is told', () => {
  expect(reports({ ...INVITE, address: 'jo' })).toEqual([
    { fact: 'address', possible: ['invalid'], origin: 'address' },
    { fact: 'route', possible: ['customers-page'], origin: 'assumed' },
  ]);
});

test('before an address is typed only what is the same for all of them is told', () => {
  const facts = toPageFacts(factsOf({ ...INVITE, address: '' }, prepareSite({})), SOURCES);
  expect(facts.map(({ fact }) => fact)).toEqual([
    'site.internal',
    'site.external',
    'site.anyDomain',
    'site.userInvites',
    'site.outgoingMail',
    'project.customerInvited',
    'project.portalAccess',
    'inviter',
  ]);
});
