/**
 * Predict, then really invite: what the simulated site does is among the outcomes that the core gives (with the other
 * readings of contested steps), and is the one outcome where the core is certain and the site follows its readings.
 */
import { decide } from '../../src/decide/decide';
import { prepareSite } from '../../src/decide/site';
import type { AccountState, Inviter, Route } from '../../src/decide/facts';
import type { SiteSettings } from '../../src/decide/settings';
import { parseSettingsFile } from '../../src/contract/settings-file';
import { inviteTo, KNOWN, neutralSite, type Overrides } from '../../sandbox/site/neutral-site';
import type { DomainAccess, Readings, ServiceRole } from '../../sandbox/site/settings';
import type { PersonaName, SiteAccount } from '../../sandbox/site/types';

const ROLES: readonly ServiceRole[] = ['customer', 'none', 'user', 'stakeholder'];
const ENTRIES: readonly DomainAccess[] = ROLES.flatMap((role) => [
  { role, approval: false },
  { role, approval: true },
]);
const BOTH = [true, false] as const;

const ACCOUNTS: readonly (readonly [AccountState, readonly SiteAccount[]])[] = [
  ['none', []],
  ['portal-only', [KNOWN.portalOnly]],
  ['portal-only-inactive', [KNOWN.portalOnlyInactive]],
  ['atlassian-with-access', [KNOWN.withAccess]],
  ['atlassian-without-access', [KNOWN.withoutAccess]],
  ['atlassian-inactive', [KNOWN.deactivated]],
  ['both', [KNOWN.portalOnly, KNOWN.withoutAccess]],
  ['invited', [KNOWN.invited]],
];

const INVITERS: readonly (readonly [Inviter, PersonaName])[] = [
  ['none', 'customer'],
  ['agent', 'agent'],
  ['agent', 'project-admin'],
  ['agent', 'jira-admin'],
  ['admin', 'site-admin'],
];

const ROUTES: readonly Route[] = [
  'customers-page',
  'people-page',
  'admin-hub',
  'automation',
  'rest',
];

/** The site as it usually behaves, and with each contested step read the other way, and all of them. */
const OTHER_WAYS: readonly Partial<Readings>[] = [
  { R4: 'like-customers-page' },
  { D2: 'any-domain-decides' },
  { D5: 'not-granted' },
  { D6: 'waits' },
  { D7: 'not-granted' },
  { T5: 'error' },
  { S4: 'waits' },
  { M2: 'verification-mail' },
];
const READINGS: readonly Partial<Readings>[] = [
  {},
  ...OTHER_WAYS,
  OTHER_WAYS.reduce((all, each) => ({ ...all, ...each }), {}),
];

interface Situation {
  readonly overrides: Overrides;
  readonly address: string;
  readonly account?: AccountState;
  readonly inviter?: readonly [Inviter, PersonaName];
  readonly route?: Route;
}

/** Nothing, or a line that says how the invite and the prediction differ. */
function disagreement(situation: Situation): string | undefined {
  const { overrides, address, account = 'none', route = 'customers-page' } = situation;
  const [inviter, as] = situation.inviter ?? ['agent', 'agent'];
  const state = neutralSite(overrides);
  const { observed } = inviteTo(state, address, { route, as }).result;
  const { site, project } = recorded(state.truth);
  const verdict = decide(
    { address, route, inviter: [inviter], account: [account], project },
    prepareSite(site),
  );
  const others = verdict.otherReadings.flatMap((reading) => reading.outcomes);
  const isUsual = Object.keys(overrides.readings ?? {}).length === 0;
  const predicted = isUsual ? verdict.outcomes : [...verdict.outcomes, ...others];
  if (predicted.includes(observed)) return undefined;
  return `${observed}, not ${predicted.join(' or ')}: ${JSON.stringify(situation)}`;
}

/** The true settings as an admin would record them. */
function recorded(truth: object) {
  const parsed = parseSettingsFile({ format: 'invite-check/settings@1', ...truth });
  const help = parsed.ok ? parsed.settings.projects.get('HELP') : undefined;
  if (!parsed.ok || help?.portalAccess === undefined) throw new Error('not a settings file');
  const site: SiteSettings = parsed.settings.site;
  const customerInvited = help.customerInvited === true ? ('on' as const) : ('off' as const);
  const project = {
    customerInvited: [customerInvited] as const,
    portalAccess: [help.portalAccess] as const,
  };
  return { site, project };
}

const disagreements = (situations: readonly Situation[]) =>
  situations.flatMap((situation) => disagreement(situation) ?? []);

describe.each(READINGS)('with the site reading contested steps as %j', (readings) => {
  test('Customer access and approved domains, for a new person', () => {
    const situations = BOTH.flatMap((internal) =>
      BOTH.flatMap((external) =>
        [undefined, ...ENTRIES].flatMap((own) =>
          ENTRIES.flatMap((anyDomain) =>
            (['any', ['acme.com']] as const).flatMap((externalDomains) =>
              ['jo@acme.com', 'jo@gmail.com', 'jo@eu.acme.com'].map((address): Situation => {
                const listed = address.endsWith('gmail.com') ? 'gmail.com' : 'acme.com';
                const approvedDomains = own === undefined ? {} : { [listed]: own };
                const site = { internal, external, externalDomains, approvedDomains, anyDomain };
                return { address, overrides: { site, readings } };
              }),
            ),
          ),
        ),
      ),
    );
    expect(situations.length).toBeGreaterThan(1500);
    expect(disagreements(situations)).toEqual([]);
  });

  test('accounts, inviters, routes, projects and mail', () => {
    const situations = ACCOUNTS.flatMap(([account, accounts]) =>
      INVITERS.flatMap((inviter) =>
        ROUTES.flatMap((route) =>
          (['open', 'approval', 'closed'] as const).flatMap((userInvites) =>
            BOTH.flatMap((on) =>
              (['healthy', 'broken'] as const).map((portalAccess): Situation => ({
                address: 'known@acme.com',
                account,
                inviter,
                route,
                overrides: {
                  accounts,
                  readings,
                  site: { userInvites, outgoingMail: on },
                  projects: { HELP: { portalAccess, customerInvited: !on } },
                },
              })),
            ),
          ),
        ),
      ),
    );
    expect(situations.length).toBeGreaterThan(2000);
    expect(disagreements(situations)).toEqual([]);
  });
});

test.each([
  'jo',
  'jo@acme',
  'a@b@acme.com',
  '"a@b"@acme.com',
  'jo@bücher.de',
  'jo@acme.com.',
  'JO@ACME.COM',
  'jo smith@acme.com',
  'jo@127.0.0.1',
  'jo@a_b.com',
  'jo@xn--a.com',
  'jo@made.up',
  'jo@1.com',
  'jo@com.1',
  'jo@ａcme.com',
  'jo@acme。com',
  'jo@faß.de',
  'jo@ab--c.com',
  `jo@${'d'.repeat(63)}.com`,
  `jo@${'d'.repeat(64)}.com`,
  `${'l'.repeat(64)}@acme.com`,
  `${'l'.repeat(65)}@acme.com`,
  'jo@acme..com',
  'jo@[1.2.3.4]',
])('both read %s alike', (address) => {
  expect(disagreement({ address, overrides: {} })).toBeUndefined();
});

test('the comparison notices a site that does otherwise', () => {
  const claimed = { address: 'jo@acme.com', account: 'atlassian-inactive', overrides: {} } as const;
  expect(disagreement(claimed)).toMatch(/^customer-invited, not error/);
});
