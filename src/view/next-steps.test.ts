import { verdictWith, type Differs } from '../../tests/oracle/neutral-site';
import { READER } from '../../tests/view/answers';
import type { FactReport } from '../contract/fact-report';
import { toNextSteps } from './next-steps';

const WHERE = { siteUrl: 'https://acme.atlassian.net', projectKey: 'HELP' };

function destinations(differs: Differs) {
  return toNextSteps(verdictWith(differs), { where: WHERE, facts: [] }, READER).map(
    ({ destination }) => destination,
  );
}

test.each([
  {
    name: 'certain: invite, or change what decided',
    differs: {},
    to: ['customers-page', 'customer-access', 'app-access-settings'],
  },
  { name: 'an address that is not valid leads nowhere', differs: { address: 'jo' }, to: [] },
  {
    name: 'no account allowed',
    differs: { internal: false, external: false },
    to: ['customer-access'],
  },
  { name: 'broken permission', differs: { portalAccess: 'broken' }, to: ['project-permissions'] },
  { name: 'inactive', differs: { account: 'atlassian-inactive' }, to: ['site-users'] },
  {
    name: 'not certain: the page of the setting in question',
    differs: { internal: 'unknown' },
    to: ['customer-access', 'customers-page'],
  },
  {
    name: 'open step: the page of the entry',
    differs: { approvedDomains: { 'acme.com': 'user' } },
    to: ['app-access-settings', 'customers-page'],
  },
  {
    name: 'certain in several ways: the pages of all of them',
    differs: { address: 'jo@x.example', external: false, portalAccess: 'unknown' },
    to: ['project-permissions', 'app-access-settings', 'customer-access'],
  },
] satisfies readonly { name: string; differs: Differs; to: readonly string[] }[])(
  '$name',
  ({ differs, to }) => {
    expect(destinations(differs)).toEqual(to);
  },
);

test('without a site there are no links', () => {
  expect(toNextSteps(verdictWith({}), { where: undefined, facts: [] }, READER)).toEqual([]);
});

test.each([
  {
    name: 'where nothing is recorded, recording comes first',
    because: 'not-recorded',
    first: 'record',
  },
  { name: 'what failed is not recorded either', because: 'failed', first: 'customer-access' },
] as const)('$name', ({ because, first }) => {
  const facts: readonly FactReport[] = [
    { fact: 'site.internal', possible: ['on', 'off'], origin: 'record', unknownBecause: because },
  ];
  const verdict = verdictWith({ internal: 'unknown' });
  const steps = toNextSteps(verdict, { where: WHERE, facts }, READER);
  expect(steps[0]?.destination).toBe(first);
  expect(steps.at(-1)?.destination).toBe('customers-page');
});
