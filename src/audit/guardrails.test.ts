import { parseDomain, type DomainName } from '../decide/domain-name';
import type { Settings } from '../decide/settings';
import { brokenGuardrails, type Guardrail } from './guardrails';

const domain = (text: string) => parseDomain(text) as DomainName;

const SETTINGS: Settings = {
  site: {
    internal: true,
    external: true,
    externalDomains: 'any',
    approvedDomains: new Map([[domain('acme.com'), { role: 'customer', approval: false }]]),
    anyDomain: { role: 'none', approval: false },
    outgoingMail: true,
  },
  projects: new Map([
    ['HELP', { customerInvited: true, portalAccess: 'healthy' }],
    ['QUIET', { customerInvited: false, portalAccess: 'healthy' }],
  ]),
};

const INVITATION = 'atlassian-account-invitation';
const rule = (rest: Partial<Guardrail>): Guardrail => ({
  name: 'a rule',
  who: { group: 'everybody' },
  ...rest,
});

test.each<{ name: string; guardrail: Guardrail }>([
  {
    name: 'a domain that gets what it should',
    guardrail: rule({ who: { domain: domain('acme.com') }, gets: [INVITATION] }),
  },
  {
    name: 'no outsider gets an Atlassian account',
    guardrail: rule({ who: { group: 'outsiders' }, never: [INVITATION] }),
  },
  {
    name: 'a project that is as it should be',
    guardrail: rule({
      who: { domain: domain('gmail.com') },
      projects: ['HELP'],
      gets: ['customer-invited'],
    }),
  },
])('kept: $name', ({ guardrail }) => {
  expect(brokenGuardrails([guardrail], SETTINGS)).toEqual([]);
});

test('a broken one is named with the address and the project that break it', () => {
  const guardrail = rule({ who: { group: 'public-mail-providers' }, gets: ['customer-invited'] });
  const [broken] = brokenGuardrails([guardrail], SETTINGS);
  expect(broken).toMatchObject({
    guardrail,
    project: 'QUIET',
    outcomes: ['no-notification'],
    decidedBy: ['M2'],
    open: false,
  });
});

test.each<{ group: 'everybody' | 'outsiders'; breaks: string }>([
  { group: 'everybody', breaks: 'someone@client.example' },
  { group: 'outsiders', breaks: 'someone@client.example' },
])('$group: each class is asked, not only the first', ({ group, breaks }) => {
  const site = { ...SETTINGS.site, externalDomains: [domain('client.example')] };
  const guardrail = rule({ who: { group }, projects: ['HELP'], never: ['customer-invited'] });
  expect(brokenGuardrails([guardrail], { ...SETTINGS, site })).toMatchObject([
    { address: breaks, outcomes: ['customer-invited'] },
  ]);
});

test('a public provider that is the parent of an approved domain is a public provider', () => {
  const approvedDomains = new Map([[domain('mail.gmail.com'), { role: 'none' } as const]]);
  const guardrail = rule({ who: { group: 'public-mail-providers' }, never: ['customer-invited'] });
  const [broken] = brokenGuardrails([guardrail], {
    ...SETTINGS,
    site: { ...SETTINGS.site, approvedDomains },
  });
  expect(broken?.domain).toBe('gmail.com');
});

test('everybody is everybody: the approved domain breaks it', () => {
  const [broken] = brokenGuardrails([rule({ never: [INVITATION] })], SETTINGS);
  expect(broken).toMatchObject({ address: 'someone@acme.com', project: 'HELP' });
});

test('what is unknown can break a guardrail, and is said to be open', () => {
  const { internal, ...site } = SETTINGS.site;
  expect(internal).toBe(true);
  const guardrail = rule({
    who: { domain: domain('acme.com') },
    gets: [INVITATION],
    projects: ['HELP'],
  });
  const [broken] = brokenGuardrails([guardrail], { ...SETTINGS, site });
  expect(broken).toMatchObject({
    outcomes: ['customer-invited'],
    open: true,
    settledBy: ['site.internal'],
  });
});

test('without projects in the record one usual project is meant', () => {
  const [broken] = brokenGuardrails([rule({ never: [INVITATION] })], {
    site: SETTINGS.site,
    projects: new Map(),
  });
  expect(broken).not.toHaveProperty('project');
  expect(broken?.address).toBe('someone@acme.com');
});

test('what is sure goes before what is only possible', () => {
  const projects = new Map([['OPEN', {}], ...SETTINGS.projects]);
  const guardrail = rule({ who: { group: 'public-mail-providers' }, gets: ['customer-invited'] });
  const [broken] = brokenGuardrails([guardrail], { ...SETTINGS, projects });
  expect(broken).toMatchObject({ project: 'QUIET', open: false, settledBy: [] });
});

test('what is not recorded of mail and projects is unknown, unless it is to be as usual', () => {
  const { outgoingMail, ...site } = SETTINGS.site;
  expect(outgoingMail).toBe(true);
  const guardrail = rule({ who: { domain: domain('gmail.com') }, gets: ['customer-invited'] });
  const bare = { site, projects: new Map([['NEW', {}]]) };
  expect(brokenGuardrails([guardrail], bare)).toMatchObject([{ project: 'NEW', open: true }]);
  expect(brokenGuardrails([guardrail], bare, 'as-usual')).toEqual([]);
});

test('a project that the record lacks is one of which nothing is known', () => {
  const guardrail = rule({
    who: { domain: domain('gmail.com') },
    projects: ['GONE'],
    gets: ['customer-invited'],
  });
  expect(brokenGuardrails([guardrail], SETTINGS)).toMatchObject([{ project: 'GONE', open: true }]);
  expect(brokenGuardrails([guardrail], SETTINGS, 'as-usual')).toEqual([]);
});
