import fc from 'fast-check';
import { parseDomain, type DomainName } from '../decide/domain-name';
import { publicMailProviders } from '../decide/public-mail-provider';
import { prepareSite } from '../decide/site';
import { addressClasses, classKindOf } from './address-classes';

const domain = (text: string) => parseDomain(text) as DomainName;

const SITE = prepareSite({
  approvedDomains: new Map([
    [domain('acme.com'), {}],
    [domain('mail.gmail.com'), {}],
  ]),
  externalDomains: [domain('client.example'), domain('acme.com')],
});

test('each listed domain is a class of its own, once', () => {
  const listed = addressClasses(SITE).filter(({ kind }) => kind.endsWith('-domain'));
  expect(listed).toEqual([
    { kind: 'approved-domain', domain: 'acme.com' },
    { kind: 'approved-domain', domain: 'mail.gmail.com' },
    { kind: 'external-domain', domain: 'client.example' },
  ]);
});

test('all others fall into four kinds, each shown by a member', () => {
  const others = addressClasses(SITE).filter(({ kind }) => !kind.endsWith('-domain'));
  expect(others.map(({ kind }) => kind).sort()).toEqual([
    'elsewhere',
    'public-provider',
    'public-relative-of-listed',
    'relative-of-listed',
  ]);
  for (const { kind, domain: member } of others) expect(classKindOf(member, SITE)).toBe(kind);
});

test('a kind without a member is left out', () => {
  expect(addressClasses(prepareSite({})).map(({ kind }) => kind)).toEqual([
    'public-provider',
    'elsewhere',
  ]);
});

test('somebody else is left, whoever lists the made-up domains', () => {
  const listed = ['someone-else.example', 'team.someone-else1.example', 'someone-else2.example'];
  const site = prepareSite({
    approvedDomains: new Map(listed.map((text) => [domain(text), {}])),
    externalDomains: [domain('someone-else3.example')],
  });
  const elsewhere = addressClasses(site).filter(({ kind }) => kind === 'elsewhere');
  expect(elsewhere).toEqual([{ kind: 'elsewhere', domain: 'someone-else4.example' }]);
});

test('every domain falls into a class that is listed', () => {
  const label = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/);
  const some = fc.constantFrom('acme.com', 'client.example', ...publicMailProviders());
  const any = fc.oneof(
    some,
    fc.tuple(label, some).map((labels) => labels.join('.')),
    fc.tuple(label, label).map((labels) => labels.join('.')),
  );
  const kinds = new Set(addressClasses(SITE).map(({ kind }) => kind));
  fc.assert(fc.property(any, (text) => kinds.has(classKindOf(domain(text), SITE))));
});

/** A domain of so many characters. */
function long(characters: number): string {
  const labels = 'a'.repeat(63);
  const whole = `${labels}.${labels}.${labels}.`;
  return `${whole}${'b'.repeat(characters - whole.length - '.example'.length)}.example`;
}

function approving(...listed: readonly string[]) {
  return prepareSite({ approvedDomains: new Map(listed.map((text) => [domain(text), {}])) });
}

describe('who stands for the relatives of approved domains', () => {
  const relativeIn = (site: ReturnType<typeof prepareSite>) =>
    addressClasses(site).find(({ kind }) => kind === 'relative-of-listed')?.domain;

  test('a child of the first, as nobody listed it', () => {
    expect(relativeIn(approving('acme.com', 'other.example'))).toBe('team.acme.com');
    expect(relativeIn(approving('acme.com', 'team.acme.com'))).toBe('team2.acme.com');
  });

  test('a short child, where a longer one would be no domain', () => {
    expect(relativeIn(approving(long(250)))).toBe(`t.${long(250)}`);
  });

  test('where the first can have no child, one of the next; else a parent', () => {
    expect(relativeIn(approving(long(253), 'acme.com'))).toBe('team.acme.com');
    const only = relativeIn(approving(long(253)));
    expect(only).toBeDefined();
    expect(long(253).endsWith(`.${only ?? ''}`)).toBe(true);
  });
});

test('the public providers are shown by one that everybody knows, while nobody listed it', () => {
  const providerIn = (site: ReturnType<typeof prepareSite>) =>
    addressClasses(site).find(({ kind }) => kind === 'public-provider')?.domain;
  expect(providerIn(prepareSite({}))).toBe('gmail.com');
  expect(providerIn(approving('gmail.com'))).toBe('outlook.com');
  const third = providerIn(approving('gmail.com', 'outlook.com'));
  expect(publicMailProviders()).toContain(third);
});
