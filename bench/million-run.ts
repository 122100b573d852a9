/** Decides a list of a million addresses in memory, in a process of its own: run by `million.ts`. */
import { decide } from '../src/decide/decide';
import { prepareSite } from '../src/decide/site';
import { parseSettingsFile } from '../src/contract/settings-file';
import { largeFile } from './large-file';

const ROWS = 1_000_000;
const DOMAINS = 5000;

export interface Million {
  readonly rows: number;
  readonly seconds: number;
  /** Of the whole process, addresses and answers included. */
  readonly peakMegabytes: number;
}

/** A third at approved domains, a third at domains of the External list, a third elsewhere. */
function addressOf(n: number): string {
  const domain = String((n * 7919) % DOMAINS);
  const kinds = [
    `office-${domain}.example.com`,
    `client-${domain}.example.org`,
    `other-${domain}.net`,
  ];
  return `jo.${String(n)}@${kinds[n % 3] ?? ''}`;
}

function run(): Million {
  const parsed = parseSettingsFile(largeFile({ domains: DOMAINS, projects: 1 }));
  if (!parsed.ok) throw new Error(parsed.problem.path);
  const site = prepareSite(parsed.settings.site);
  const addresses = Array.from({ length: ROWS }, (_, n) => addressOf(n));
  const began = performance.now();
  const verdicts = addresses.map((address) =>
    decide(
      {
        address,
        route: 'customers-page',
        inviter: ['agent'],
        account: ['none'],
        project: { customerInvited: ['on'], portalAccess: ['healthy'] },
      },
      site,
    ),
  );
  const seconds = (performance.now() - began) / 1000;
  return {
    rows: verdicts.length,
    seconds: Math.round(seconds * 100) / 100,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

process.stdout.write(JSON.stringify(run()));
