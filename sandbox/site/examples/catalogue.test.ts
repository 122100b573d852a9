import { parseSettingsFile } from '../../../src/contract/settings-file';
import { domainKey } from '../email-syntax';
import { openSite } from '../site';
import type { InviteResult } from '../types';
import { EXAMPLE_NAMES, exampleOf } from './catalogue';
import { PERSONA_IDS } from './people';

const now = () => 0;

function observe(example: (typeof EXAMPLE_NAMES)[number], address: string) {
  return openSite({ now, from: example }).invite({
    projectKey: 'HELP',
    address,
    by: PERSONA_IDS.agent,
    route: 'customers-page',
  }).observed;
}

describe.each(EXAMPLE_NAMES)('example %s', (name) => {
  const { state, record } = exampleOf(name);

  test('is the same every time', () => {
    expect(exampleOf(name)).toEqual(exampleOf(name));
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });

  test('every account has an id of its own', () => {
    const ids = state.accounts.map((account) => account.accountId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has two service projects with true settings, and a software project', () => {
    expect(state.projects.map(({ key, typeKey }) => [key, typeKey])).toEqual([
      ['HELP', 'service_desk'],
      ['SUP', 'service_desk'],
      ['DEV', 'software'],
    ]);
    expect(Object.keys(state.truth.projects)).toEqual(['HELP', 'SUP']);
  });

  test('its record is a settings file that says nothing wrong, but where it says so', () => {
    expect(parseSettingsFile(record).ok).toBe(true);
    const stale = state.suggestions.filter((each) => each.recordIsStale);
    const wrong = Object.entries(record.site?.approvedDomains ?? {}).filter(
      ([domain, entry]) =>
        JSON.stringify(entry) !== JSON.stringify(state.truth.site.approvedDomains[domain]),
    );
    expect(wrong.map(([domain]) => domain)).toEqual(
      stale.map(({ address }) => address.split('@')[1]),
    );
    expect(state.truth.site).toMatchObject({ ...record.site, approvedDomains: {} });
    expect(state.truth.projects).toMatchObject(record.projects ?? {});
  });

  test('each suggestion can be invited', () => {
    for (const { address } of state.suggestions) {
      expect(observe(name, address)).toEqual(expect.any(String));
    }
  });
});

describe('what the suggestions show', () => {
  test.each([
    ['help-desk', 'jo@acme.com', 'atlassian-account-invitation'],
    ['help-desk', 'client@example.com', 'error'],
    ['external', 'new@client.example.com', 'customer-invited'],
    ['external', 'bea@client.example.com', 'no-notification'],
    ['mixed', 'jo@legacy.example.org', 'error'],
    ['mixed', 'jo@merged.example.com', 'error'],
    ['large', 'jo@oslo-1.example.net', 'atlassian-account-invitation'],
    ['large', 'jo@client-7.example.com', 'customer-invited'],
    ['large', 'jo@client-77.example.com', 'error'],
    ['large', 'person13@dakar-1.example.net', 'error'],
  ] satisfies readonly [(typeof EXAMPLE_NAMES)[number], string, InviteResult['observed']][])(
    '%s, %s: %s',
    (example, address, then) => {
      expect(observe(example, address)).toBe(then);
    },
  );
});

test('the large site is large: 300 domains, 5,000 accounts, all domains proper', () => {
  const { state } = exampleOf('large');
  const domains = Object.keys(state.truth.site.approvedDomains);
  expect(domains).toHaveLength(300);
  expect(domains.every((domain) => domainKey(domain) === domain)).toBe(true);
  expect(state.accounts).toHaveLength(5000);
});
