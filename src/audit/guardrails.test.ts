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
  },
  projects: new Map([
    ['HELP', { customerInvited: true }],
    ['QUIET', { customerInvited: false }],
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
  expect(broken).toMatchObject({ outcomes: ['customer-invited'], open: true });
});

test('without projects in the record one usual project is meant', () => {
  const [broken] = brokenGuardrails([rule({ never: [INVITATION] })], {
    site: SETTINGS.site,
    projects: new Map(),
  });
  expect(broken?.project).toBeUndefined();
  expect(broken?.address).toBe('someone@acme.com');
});
