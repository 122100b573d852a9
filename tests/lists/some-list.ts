/** Lists with answers of the real core on the neutral site, for tests of what is said of them. */
import { toListVerdict } from '../../src/contract/list-verdict';
import type { ListReport } from '../../src/contract/lists';
import type { Possible } from '../../src/decide/facts';
import { joinPages, type LoadedList } from '../../src/view/lists/loaded-list';
import { inviteWith, siteWith, type Differs } from '../oracle/neutral-site';

/** An address, and what is still possible of its account; nobody is there where it is not said. */
export type SomeRow = string | readonly [address: string, account: Possible<'account'>];

export const REPORT: ListReport = {
  id: '10001-0b6c9f0e-0000-4000-8000-000000000001',
  name: 'Onboarding',
  project: { id: '10001', key: 'HELP' },
  source: 'addresses',
  by: 'jo',
  madeOn: 'project',
  inviter: ['agent'],
  portalAccess: ['healthy'],
  at: '2026-11-23T11:00:00.000Z',
  expiresAt: '2026-12-23T11:00:00.000Z',
  state: 'done',
  rows: 0,
  rowsDone: 0,
  startedAt: '2026-11-23T11:00:10.000Z',
  lastAt: '2026-11-23T11:02:00.000Z',
  reading: {
    accounts: 14_200,
    requests: 284,
    points: 1_420,
    hidden: 0,
    customers: 'complete',
    users: 'complete',
  },
  counts: {},
};

/** The list of these rows from line 1 on, as its job would have answered them where the site differs so. */
export function listWith(rows: readonly SomeRow[], differs: Differs = {}): LoadedList {
  const site = siteWith(differs);
  const pages = rows.map((row, index) => {
    const [address, account] = typeof row === 'string' ? [row, ['none'] as const] : row;
    const invite = { ...inviteWith({ ...differs, address }), account };
    return {
      rows: [[index + 1, address, 0] as const],
      verdicts: [toListVerdict(invite, site)],
    };
  });
  return joinPages({ ...REPORT, rows: rows.length, rowsDone: rows.length }, pages);
}

/** Addresses of one domain. */
export function people(count: number, domain: string): readonly string[] {
  return Array.from({ length: count }, (_, index) => `person${String(index + 1)}@${domain}`);
}
