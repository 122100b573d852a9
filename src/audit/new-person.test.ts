import { parseDomain, type DomainName } from '../decide/domain-name';
import { FACT_VALUES } from '../decide/facts';
import type { Settings } from '../decide/settings';
import { siteWith } from '../../tests/oracle/neutral-site';
import {
  domainSignature,
  exampleAddress,
  factsOfNewPerson,
  projectOf,
  projectSignature,
  projectsAsked,
} from './new-person';

const domain = (text: string) => parseDomain(text) as DomainName;
const SITE = siteWith({ approvedDomains: { 'acme.com': 'customer', 'acme.org': 'customer' } });

const record = (...keys: readonly string[]): Settings => ({
  site: {},
  projects: new Map(keys.map((key) => [key, { customerInvited: false }])),
});

test('the person is new, the inviter an agent, the route the Customers page', () => {
  expect(factsOfNewPerson(domain('acme.com'), { portalAccess: 'broken' }, SITE)).toMatchObject({
    route: ['customers-page'],
    account: ['none'],
    inviter: ['agent'],
    'site.approvedDomains': ['customer'],
    'project.portalAccess': ['broken'],
  });
});

test('what is not recorded of a project stays unknown', () => {
  const facts = factsOfNewPerson(domain('acme.com'), {}, SITE);
  expect(facts['project.customerInvited']).toEqual(FACT_VALUES['project.customerInvited']);
  expect(facts['project.portalAccess']).toEqual(FACT_VALUES['project.portalAccess']);
});

test('an example is an address of the domain', () => {
  expect(exampleAddress(domain('acme.com'))).toBe('someone@acme.com');
});

test('domains of the same facts share a signature, others do not', () => {
  const of = (text: string) => domainSignature(domain(text), SITE);
  expect(of('acme.com')).toBe(of('acme.org'));
  const different = ['acme.com', 'gmail.com', 'client.example', 'team.acme.com'].map(of);
  expect(new Set(different).size).toBe(4);
});

test('projects of the same record share a signature, others do not', () => {
  expect(projectSignature({ customerInvited: true })).toBe(
    projectSignature({ customerInvited: true }),
  );
  expect(projectSignature({ customerInvited: true })).not.toBe(projectSignature({}));
  expect(projectSignature({ portalAccess: 'broken' })).not.toBe(projectSignature({}));
});

test('the projects of all records are asked about, or one that nobody recorded', () => {
  expect(projectsAsked(record('HELP', 'SUP'), record('SUP', 'NEW'))).toEqual([
    'HELP',
    'SUP',
    'NEW',
  ]);
  expect(projectsAsked(record())).toEqual([undefined]);
});

test('nothing is known of a project that is not in the record', () => {
  expect(projectOf('HELP', record('HELP'))).toEqual({ customerInvited: false });
  expect(projectOf('SUP', record('HELP'))).toEqual({});
  expect(projectOf(undefined, record('HELP'))).toEqual({});
});
