/** How a decision grows with the number of approved domains. */
import type { Invite } from '../src/decide/decide';
import { decide } from '../src/decide/decide';
import { prepareSite, type PreparedSite } from '../src/decide/site';
import { parseSettingsFile } from '../src/contract/settings-file';
import type { SiteSettings } from '../src/decide/settings';
import type { Decide, Situation } from './engines/engine';
import { inTurns, nanosecondsOf, type Timer } from './engines/timing';
import { largeFile } from './large-file';

const SIZES = [10, 1000, 100_000] as const;
const ASKED = 2000;

export interface Growth {
  readonly domains: number;
  /** Of a domain that was asked for before. */
  readonly nanoseconds: number;
  /** Of a domain that is asked for the first time. */
  readonly newDomainNanoseconds: number;
  /** The site's look-ups, once: until the first decision is there. */
  readonly preparedMs: number;
}

/** Smallest first. */
export async function growthFigures(): Promise<readonly Growth[]> {
  const prepared = SIZES.map(prepare);
  const again: Decide = { kind: 'sync', decide: ({ invite, site }) => decide(invite, site) };
  // Another object for the same site, so that nothing is known of any domain; the look-ups stay.
  const anew = prepared.map(({ situations }): Decide => {
    const [first] = situations;
    let fresh = first?.site;
    return {
      kind: 'sync',
      decide: (situation) => {
        if (situation === first) fresh = { ...situation.site };
        return decide(situation.invite, fresh ?? situation.site);
      },
    };
  });
  const timer = (situations: readonly Situation[], how: Decide): Timer => {
    return (times) => nanosecondsOf({ decide: how, situations }, times);
  };
  const times = await inTurns(
    prepared.map(({ situations }) => timer(situations, again)),
    ASKED,
  );
  const newTimes = await inTurns(
    prepared.map(({ situations }, index) => timer(situations, anew[index] ?? again)),
    ASKED,
  );
  return prepared.map(({ preparedMs }, index) => ({
    domains: SIZES[index] ?? NaN,
    nanoseconds: Math.round(times[index] ?? NaN),
    newDomainNanoseconds: Math.round(newTimes[index] ?? NaN),
    preparedMs: Math.round(preparedMs * 10) / 10,
  }));
}

interface Prepared {
  readonly situations: readonly Situation[];
  readonly preparedMs: number;
}

function prepare(domains: number): Prepared {
  const parsed = parseSettingsFile(largeFile({ domains, projects: 1 }));
  if (!parsed.ok) throw new Error(parsed.problem.path);
  const settings: SiteSettings = parsed.settings.site;
  const began = performance.now();
  const site: PreparedSite = prepareSite(settings);
  decide(invite('jo@nobody.example.net'), site);
  const preparedMs = performance.now() - began;
  const situations = Array.from({ length: ASKED }, (_, n) => ({
    settings,
    site,
    invite: invite(addressOf(n, domains)),
  }));
  return { situations, preparedMs };
}

/**
 * The same questions for each size: half of the addresses at ten approved domains from all over the list, half at
 * domains of their own. With more of different ones the caches of the processor would be measured.
 */
function addressOf(n: number, domains: number): string {
  if (n % 2 === 0) return `jo${String(n)}@elsewhere-${String(n)}.example.net`;
  const listed = Math.floor((((n * 7) % 10) * domains) / 10);
  return `jo${String(n)}@office-${String(listed)}.example.com`;
}

function invite(address: string): Invite {
  return {
    address,
    route: 'customers-page',
    inviter: ['agent'],
    account: ['none'],
    project: { customerInvited: ['on'], portalAccess: ['healthy'] },
  };
}
