/** What must not matter: letter case, a trailing dot, how a domain is written, and what the settings say of others. */
import * as fc from 'fast-check';
import { decide } from '../../src/decide/decide';
import { FACT_VALUES, type Grant } from '../../src/decide/facts';
import type { Verdict } from '../../src/decide/verdict';
import { inviteWith, siteWith, type Differs } from '../oracle/neutral-site';

const DOMAINS = [
  'acme.com',
  'mail.acme.com',
  'acme.example',
  'gmail.com',
  'client.example',
  'bücher.example',
] as const;

const grant: fc.Arbitrary<Grant> = fc.constantFrom(...FACT_VALUES['site.anyDomain']);
const knownSwitch = fc.constantFrom(true, false, 'unknown' as const);

/** Settings that say something of a few domains, and leave some of it unknown. */
const anySite: fc.Arbitrary<Differs> = fc.record({
  internal: knownSwitch,
  external: knownSwitch,
  externalDomains: fc.oneof(
    fc.constantFrom('any' as const, 'unknown' as const),
    fc.subarray([...DOMAINS]),
  ),
  approvedDomains: fc.oneof(
    {
      weight: 4,
      arbitrary: fc.dictionary(fc.constantFrom(...DOMAINS), grant, { noNullPrototype: true }),
    },
    { weight: 1, arbitrary: fc.constant('unknown' as const) },
  ),
  anyDomain: fc.oneof(grant, fc.constant('unknown' as const)),
  outgoingMail: knownSwitch,
  customerInvited: knownSwitch,
  account: fc.constantFrom('none' as const, 'unknown' as const),
  inviter: fc.constantFrom('agent' as const, 'unknown' as const),
  route: fc.constantFrom('customers-page' as const, 'people-page' as const),
});

const anyDomain = fc.constantFrom(...DOMAINS);

function verdictFor(address: string, differs: Differs): Verdict {
  return decide({ ...inviteWith(differs), address }, siteWith(differs));
}

/** A note about letter case is told, but changes nothing. */
function withoutCaseNote(verdict: Verdict): Verdict {
  return { ...verdict, caveats: verdict.caveats.filter((caveat) => caveat !== 'letter-case') };
}

/** The same word in other letter case, by a choice per letter. */
function recased(text: string, choices: readonly boolean[]): string {
  return Array.from(text, (letter, index) =>
    choices[index % choices.length] === true ? letter.toUpperCase() : letter.toLowerCase(),
  ).join('');
}

test('letter case of the domain changes nothing', () => {
  fc.assert(
    fc.property(
      anySite,
      anyDomain,
      fc.array(fc.boolean(), { minLength: 5, maxLength: 9 }),
      (site, domain, choices) => {
        const plain = verdictFor(`jo@${domain}`, site);
        const other = verdictFor(`jo@${recased(domain, choices)}`, site);
        expect(withoutCaseNote(other)).toEqual(plain);
      },
    ),
  );
});

test('letter case of the domains in the settings changes nothing', () => {
  fc.assert(
    fc.property(anySite, anyDomain, (site, domain) => {
      const { approvedDomains, externalDomains } = site;
      const shouted: Differs = {
        ...site,
        ...(typeof approvedDomains === 'object'
          ? {
              approvedDomains: Object.fromEntries(
                Object.entries(approvedDomains).map(([key, entry]) => [key.toUpperCase(), entry]),
              ),
            }
          : {}),
        ...(typeof externalDomains === 'object'
          ? { externalDomains: externalDomains.map((listed) => `${listed.toUpperCase()}.`) }
          : {}),
      };
      expect(verdictFor(`jo@${domain}`, shouted)).toEqual(verdictFor(`jo@${domain}`, site));
    }),
  );
});

test('one trailing dot changes nothing; a second one makes the address not valid', () => {
  fc.assert(
    fc.property(anySite, anyDomain, (site, domain) => {
      expect(verdictFor(`jo@${domain}.`, site)).toEqual(verdictFor(`jo@${domain}`, site));
      expect(verdictFor(`jo@${domain}..`, site).decidedBy).toEqual(['A1']);
    }),
  );
});

test.each([
  { name: 'punycode', written: 'jo@xn--bcher-kva.example' },
  { name: 'a combining mark', written: 'jo@bu\u0308cher.example' },
  { name: 'full width', written: 'jo@ｂücher．example' },
  { name: 'an ideographic full stop', written: 'jo@bücher。example' },
])('$name changes nothing', ({ written }) => {
  fc.assert(
    fc.property(anySite, (site) => {
      expect(verdictFor(written, site)).toEqual(verdictFor('jo@bücher.example', site));
    }),
  );
});

test('the local part changes nothing but its notes', () => {
  fc.assert(
    fc.property(
      anySite,
      anyDomain,
      fc.string({
        unit: fc.constantFrom('a', 'é', '.', '_', '例', '😀', ' '),
        minLength: 1,
        maxLength: 20,
      }),
      (site, domain, local) => {
        expect(verdictFor(`${local}@${domain}`, site)).toEqual(verdictFor(`jo@${domain}`, site));
      },
    ),
  );
});

/** Neither a relative of the domains above nor one typo away from them. */
const UNRELATED = [
  'unrelated.test',
  'com.example',
  'notacme.com',
  'acme.com.test',
  'it.unrelated.test',
] as const;

test('an unrelated listed domain changes nothing', () => {
  fc.assert(
    fc.property(
      anySite,
      anyDomain,
      fc.constantFrom(...UNRELATED),
      grant,
      (site, domain, other, role) => {
        const { approvedDomains, externalDomains } = site;
        const more: Differs = {
          ...site,
          ...(typeof approvedDomains === 'object'
            ? { approvedDomains: { ...approvedDomains, [other]: role } }
            : {}),
          ...(typeof externalDomains === 'object'
            ? { externalDomains: [...externalDomains, other] }
            : {}),
        };
        expect(verdictFor(`jo@${domain}`, more)).toEqual(verdictFor(`jo@${domain}`, site));
      },
    ),
  );
});

test('its twin: the domain itself, listed, does change something', () => {
  const site: Differs = { approvedDomains: {}, externalDomains: [] };
  const bare = verdictFor('jo@acme.com', site);
  expect(
    verdictFor('jo@acme.com', { ...site, approvedDomains: { 'acme.com': 'customer' } }),
  ).not.toEqual(bare);
  expect(verdictFor('jo@acme.com', { ...site, externalDomains: ['acme.com'] })).not.toEqual(bare);
});

test('a switch that nobody asks about changes nothing', () => {
  fc.assert(
    fc.property(anySite, anyDomain, (site, domain) => {
      const settled: Differs = {
        ...site,
        internal: true,
        approvedDomains: { [domain]: 'customer' },
        account: 'none',
        inviter: 'agent',
      };
      const verdict = verdictFor(`jo@${domain}`, settled);
      for (const external of [true, false, 'unknown'] as const) {
        expect(
          verdictFor(`jo@${domain}`, { ...settled, external, outgoingMail: external }),
        ).toEqual(verdict);
      }
    }),
  );
});
