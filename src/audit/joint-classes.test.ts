import fc from 'fast-check';
import { parentDomains } from '../decide/domain-name';
import { publicMailProviders } from '../decide/public-mail-provider';
import { prepareSite } from '../decide/site';
import { siteWith } from '../../tests/oracle/neutral-site';
import { ANY_SETTINGS, domainOf, SOME_DOMAINS } from '../../tests/audit/any-settings';
import { classKindOf } from './address-classes';
import { jointClasses } from './joint-classes';
import { domainSignature } from './new-person';

const ACME = siteWith({ approvedDomains: { 'acme.com': 'customer' } });
const TEAM = siteWith({ approvedDomains: { 'team.acme.com': 'customer' } });

test('a domain that either setup lists is alone in its class, once', () => {
  const listing = siteWith({ externalDomains: ['client.example', 'acme.com'] });
  const alone = jointClasses(ACME, listing).filter((one) => one.alone);
  expect(alone).toEqual([
    { domain: 'acme.com', alone: true, before: 'approved-domain', after: 'approved-domain' },
    { domain: 'client.example', alone: true, before: 'elsewhere', after: 'external-domain' },
  ]);
});

test('a domain that is set apart leaves its class to another', () => {
  const apart = domainOf('someone-else.example');
  const elsewhere = jointClasses(ACME, ACME, [apart]).filter((one) => one.before === 'elsewhere');
  expect(elsewhere).toEqual([
    { domain: apart, alone: true, before: 'elsewhere', after: 'elsewhere' },
    { domain: 'someone-else2.example', alone: false, before: 'elsewhere', after: 'elsewhere' },
  ]);
});

test('others are told apart by what either setup reads of them', () => {
  const kinds = jointClasses(ACME, TEAM)
    .filter((one) => !one.alone)
    .map(({ before, after }) => `${before};${after}`);
  expect(kinds.sort()).toEqual([
    'elsewhere;elsewhere',
    'public-provider;public-provider',
    'relative-of-listed;elsewhere',
    'relative-of-listed;relative-of-listed',
  ]);
});

test('a name too long for a child brings none', () => {
  const long = [...Array.from({ length: 3 }, () => 'a'.repeat(63)), 'b'.repeat(57), 'com'].join(
    '.',
  );
  const classes = jointClasses(siteWith({ approvedDomains: { [long]: 'customer' } }), ACME);
  expect(classes.filter(({ domain }) => domain.endsWith(`.${long}`))).toEqual([]);
});

test('every domain is in exactly one class, and has its facts in both setups', () => {
  const label = fc.constantFrom('team', 'team2', 'x');
  const base = fc.constantFrom(...SOME_DOMAINS, 'gmail.com', 'outlook.com', 'other.example');
  const any = fc.oneof(
    base,
    fc.tuple(label, base).map((labels) => labels.join('.')),
  );
  fc.assert(
    fc.property(ANY_SETTINGS, ANY_SETTINGS, any, (one, two, text) => {
      const [before, after] = [prepareSite(one.site), prepareSite(two.site)];
      const domain = domainOf(text);
      const classes = jointClasses(before, after);
      const own = classes.filter((found) =>
        classes.some((other) => other.alone && other.domain === domain)
          ? found.domain === domain
          : !found.alone &&
            found.before === classKindOf(domain, before) &&
            found.after === classKindOf(domain, after),
      );
      expect(own).toHaveLength(1);
      for (const site of [before, after]) {
        expect(own.map((found) => domainSignature(found.domain, site))).toEqual([
          domainSignature(domain, site),
        ]);
      }
    }),
    { numRuns: 300 },
  );
});

test('the first domain that belongs to a class stands for it', () => {
  const others = jointClasses(ACME, TEAM).filter((one) => !one.alone);
  expect(others.map(({ domain }) => domain)).toEqual([
    publicMailProviders()[0],
    'someone-else.example',
    'team2.acme.com',
    'team.team.acme.com',
  ]);
});

test('nobody else is invented who is related to a domain that either setup approves', () => {
  const related = siteWith({ approvedDomains: { 'x.someone-else.example': 'customer' } });
  for (const [before, after] of [
    [ACME, related],
    [related, ACME],
  ] as const) {
    const elsewhere = jointClasses(before, after).filter(
      (one) => one.before === 'elsewhere' && one.after === 'elsewhere',
    );
    expect(elsewhere.map(({ domain }) => domain)).toEqual(['someone-else2.example']);
  }
});

test('a domain whose relatives are all listed has none to stand for them; the next one has', () => {
  const labels = ['a', 'b', 'c'].map((letter) => letter.repeat(63));
  const long = [...labels, 'd'.repeat(57), 'com'].join('.');
  const listed = [long, ...parentDomains(domainOf(long)), 'acme.com'];
  const approvedDomains = Object.fromEntries(listed.map((name) => [name, 'customer'] as const));
  const site = siteWith({ approvedDomains });
  const relatives = jointClasses(site, site).filter(
    ({ before }) => before === 'relative-of-listed',
  );
  expect(relatives).toHaveLength(1);
});
