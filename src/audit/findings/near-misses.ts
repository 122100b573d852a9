/** Checks of listed domains that look like a slip of the finger. */
import { parentDomains, type DomainName } from '../../decide/domain-name';
import { isPublicMailProvider, publicMailProviders } from '../../decide/public-mail-provider';
import { hasKnownTopLevel } from '../../decide/top-level-domain';
import type { Finding, FindingCode } from './finding';
import { aboutDomains } from './found';
import { namesOneLetterApart, type Names } from './one-letter-apart';
import type { Check, Setup } from './setup';

const LISTS = ['site.approvedDomains', 'site.externalDomains'] as const;

/** A listed domain, or a parent of it, is one letter apart from one that is listed before it. */
export const lookAlikes: Check = (setup) => {
  const all = new Set(listed(setup));
  const before = namesOneLetterApart();
  return aboutPairs(setup, 'look-alike-of-listed-domain', (domain) => {
    const parents = parentDomains(domain);
    const near = nearOf([domain, ...parents], before);
    before.add(domain);
    // What stands below a listed domain is meant.
    return parents.some((parent) => all.has(parent)) ? undefined : near;
  });
};

/** The providers whose names are long enough for a company's name to be close to one by mistake only. */
const LONG_NAMES = publicMailProviders().filter((domain) => domain.indexOf('.') >= 5);

const PROVIDERS = namesOneLetterApart(LONG_NAMES);

/** A listed domain is one letter apart from a public mail provider. */
export const lookAlikesOfProviders: Check = (setup) =>
  aboutPairs(setup, 'look-alike-of-public-provider', (domain) =>
    isPublicMailProvider(domain) ? undefined : PROVIDERS.nearest(domain),
  );

/** A listed domain ends in no top-level domain that exists. */
export const unknownTopLevels: Check = (setup) =>
  aboutDomains(setup, 'unknown-top-level-domain', {
    domains: listed(setup).filter((domain) => !hasKnownTopLevel(domain)),
    facts: LISTS,
  });

/** The address of a web site is listed; people have no mail there. */
export const webAddresses: Check = (setup) =>
  aboutDomains(setup, 'web-address-listed', {
    domains: listed(setup).filter((domain) => domain.startsWith('www.')),
    facts: LISTS,
  });

function listed({ approved, externalList }: Setup): readonly DomainName[] {
  return [...new Set([...approved.map(([domain]) => domain), ...externalList])];
}

function aboutPairs(
  setup: Setup,
  code: FindingCode,
  nearest: (domain: DomainName) => DomainName | undefined,
): readonly Finding[] {
  const pairs = listed(setup).flatMap((domain) => {
    const near = nearest(domain);
    return near === undefined ? [] : [{ domain, near }];
  });
  const domains = pairs.map(({ domain }) => domain);
  return aboutDomains(setup, code, { domains, near: pairs[0]?.near, facts: LISTS });
}

function nearOf(names: readonly DomainName[], others: Names): DomainName | undefined {
  for (const name of names) {
    const near = others.nearest(name);
    if (near !== undefined) return near;
  }
  return undefined;
}
