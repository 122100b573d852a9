/**
 * The classes are complete: any address falls into exactly one of them, and what the map says of that class is what the
 * core says of the address. 10^5 addresses, over settings of which any part may be unknown; the seed is fixed.
 */
import fc from 'fast-check';
import type { AddressClass } from '../../src/audit/address-classes';
import { inviteMap, type InviteMap, type MapRow } from '../../src/audit/invite-map';
import { newPerson, projectOf } from '../../src/audit/new-person';
import { parseAddress } from '../../src/decide/address';
import { decide, decideFacts, factsOf } from '../../src/decide/decide';
import { parentDomains, parseDomain, type DomainName } from '../../src/decide/domain-name';
import { isPublicMailProvider, publicMailProviders } from '../../src/decide/public-mail-provider';
import type { Settings } from '../../src/decide/settings';
import { prepareSite } from '../../src/decide/site';
import type { Verdict } from '../../src/decide/verdict';
import { domainOf } from '../audit/any-settings';
import { anySetup, LISTABLE } from './any-setup';

const SETUPS = 200;
const ADDRESSES_EACH = 500;

const LOCAL = fc.constantFrom('jo', 'Jo.Doe', 'jo+tag', '"a@b"', 'jörg', 'x'.repeat(64));
const LABEL = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9-]{0,6}[a-z0-9]$/),
  fc.constantFrom('bücher', 'münchen', 'пример', 'xn--bcher-kva', 'TEAM', 'team', 't', 'acme'),
);
const LISTED_OR_PROVIDER = fc.constantFrom(...LISTABLE, ...publicMailProviders());

/** Listed, a provider, below one, above one, or anything else; in any spelling. */
const DOMAIN = fc.oneof(
  LISTED_OR_PROVIDER,
  fc.tuple(LABEL, LISTED_OR_PROVIDER).map((labels) => labels.join('.')),
  fc.tuple(LABEL, LABEL, LISTED_OR_PROVIDER).map((labels) => labels.join('.')),
  LISTED_OR_PROVIDER.chain((domain) => fc.constantFrom(domain, ...parentDomains(domain))),
  fc.tuple(LABEL, LABEL).map((labels) => labels.join('.')),
  fc.tuple(LABEL, fc.constantFrom('example', 'com', 'co.uk')).map((labels) => labels.join('.')),
  LISTED_OR_PROVIDER.map((domain) => `${domain.toUpperCase()}.`),
);

const ADDRESS = fc
  .tuple(LOCAL, DOMAIN)
  .map(([local, domain]) => `${local}@${domain}`)
  .filter((address) => parseAddress(address).valid);

/** What the class is meant to hold, said once more and apart from the code that makes the classes. */
function holds({ kind, domain }: AddressClass, asked: DomainName, { site }: Settings): boolean {
  if (kind === 'approved-domain' || kind === 'external-domain') return domain === asked;
  const approved = [...(site.approvedDomains?.keys() ?? [])];
  const external = Array.isArray(site.externalDomains) ? site.externalDomains : [];
  if (approved.includes(asked) || external.includes(asked)) return false;
  const related = approved.some(
    (listed) => asked.endsWith(`.${listed}`) || listed.endsWith(`.${asked}`),
  );
  const names: Readonly<Record<typeof kind, boolean>> = {
    elsewhere: !related && !isPublicMailProvider(asked),
    'public-provider': !related && isPublicMailProvider(asked),
    'relative-of-listed': related && !isPublicMailProvider(asked),
    'public-relative-of-listed': related && isPublicMailProvider(asked),
  };
  return names[kind];
}

function rowsOf(address: string, map: InviteMap, settings: Settings): readonly MapRow[] {
  const parsed = parseAddress(address);
  if (!parsed.valid) throw new Error(`Not an address: ${address}`);
  return map.rows.filter(({ addresses }) => holds(addresses, parsed.domain, settings));
}

/** Without the caveats that an address brings by its spelling alone. */
function textOf({ caveats: _, ...verdict }: Verdict): string {
  return JSON.stringify(verdict);
}

/** The own verdict of an address; the same facts are decided once, every 25th address from its text on. */
function ownVerdicts(settings: Settings) {
  const site = prepareSite(settings.site);
  const known = new Map<string, string>();
  return (address: string, project: string | undefined, index: number): string => {
    const invite = newPerson(address, projectOf(project, settings));
    if (index % 25 === 0) return textOf(decide(invite, site));
    const facts = factsOf(invite, site);
    const key = JSON.stringify(facts);
    const text = known.get(key) ?? textOf(decideFacts(facts));
    known.set(key, text);
    return text;
  };
}

/** What is wrong with the classes of one setup, and the kinds that were met. */
function check(settings: Settings, addresses: readonly string[]) {
  const map = inviteMap(settings);
  const ownVerdict = ownVerdicts(settings);
  const said = map.verdicts.map((columns) => columns.map(textOf));
  const kinds = new Set<string>();
  const wrong = addresses.flatMap((address, index): readonly unknown[] => {
    const rows = rowsOf(address, map, settings);
    const column = map.columns[index % map.columns.length];
    const [row] = rows;
    if (rows.length !== 1 || row === undefined || column === undefined) return [{ address, rows }];
    kinds.add(row.addresses.kind);
    const own = ownVerdict(address, column.project, index);
    const ofClass = said[row.group]?.[column.group];
    return own === ofClass ? [] : [{ address, own, ofClass }];
  });
  return { wrong, kinds };
}

test('10^5 addresses: each falls into one class, and the map answers for it as the core does', () => {
  const setups = fc.sample(anySetup(), { seed: 20261123, numRuns: SETUPS });
  const addresses = fc.sample(ADDRESS, { seed: 7, numRuns: SETUPS * ADDRESSES_EACH });
  const checked = setups.map((settings, index) =>
    check(settings, addresses.slice(index * ADDRESSES_EACH, (index + 1) * ADDRESSES_EACH)),
  );
  expect(checked.flatMap(({ wrong }) => wrong).slice(0, 3)).toEqual([]);
  expect(new Set(checked.flatMap(({ kinds }) => [...kinds])).size).toBe(6);
  expect(new Set(addresses).size).toBeGreaterThan(50_000);
}, 60_000);

const SHORTAGE = [
  {
    name: 'the usual child is on the External list',
    approved: ['acme.com'],
    external: ['team.acme.com'],
  },
  { name: 'many children are', approved: ['acme.com'], external: childrenOf('acme.com', 300) },
  {
    name: 'the domain leaves room for short children only',
    approved: [longDomain(249)],
    external: [],
  },
  {
    name: 'it leaves none, but has a parent',
    approved: [longDomain(253)],
    external: [],
  },
];

test.each(SHORTAGE)('relatives of an approved domain stay a class: $name', (lists) => {
  const approved = lists.approved.map(domainOf);
  const map = inviteMap({
    site: {
      approvedDomains: new Map(approved.map((domain) => [domain, {}])),
      externalDomains: lists.external.map(domainOf),
    },
    projects: new Map(),
  });
  const relatives = map.rows.filter(({ addresses }) => addresses.kind === 'relative-of-listed');
  expect(relatives).toHaveLength(1);
});

function childrenOf(domain: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, n) => `team${n < 1 ? '' : String(n + 1)}.${domain}`);
}

/** Of so many characters, with parents. */
function longDomain(length: number): string {
  const end = `${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.example`;
  const start = 'd'.repeat(length - end.length - 1);
  const domain = `${start}.${end}`;
  if (parseDomain(domain) === undefined) throw new Error(`Not a domain: ${domain}`);
  return domain;
}
