import fc from 'fast-check';
import { ANY_LIST } from '../../../tests/lists/any-list';
import { listWith, REPORT } from '../../../tests/lists/some-list';
import { anySetup } from '../../../tests/laws/any-setup';
import { toListVerdict } from '../../contract/list-verdict';
import { unknown, type Possible } from '../../decide/facts';
import type { Settings } from '../../decide/settings';
import { prepareSite, switchState } from '../../decide/site';
import type { LoadedList } from './loaded-list';
import { rerun } from './rerun';

const verdictsOf = ({ rows, verdicts }: LoadedList) =>
  rows.map(([line, address, place]) => [line, address, verdicts[place]]);

/** Row by row, nothing remembered. */
function rowByRow({ rows, verdicts, report }: LoadedList, { site, projects }: Settings) {
  const { customerInvited } = projects.get(report.project.key) ?? {};
  return rows.map(([line, address, place]) => {
    const was = verdicts[place];
    const invite = {
      address,
      route: 'customers-page',
      inviter: report.inviter,
      account: was?.account ?? unknown('account'),
      project: {
        customerInvited: switchState('project.customerInvited', customerInvited),
        portalAccess: report.portalAccess,
      },
    } as const;
    return [line, address, toListVerdict(invite, prepareSite(site), was?.because)];
  });
}

test('gives each row what the core says of it alone', () => {
  fc.assert(
    fc.property(ANY_LIST, anySetup(), (list, settings) => {
      expect(verdictsOf(rerun(list, settings))).toEqual(rowByRow(list, settings));
    }),
    { numRuns: 60 },
  );
});

test('under the same settings nothing changes, each verdict is there once', () => {
  fc.assert(
    fc.property(ANY_LIST, anySetup(), (list, settings) => {
      const once = rerun(list, settings);
      const again = rerun(once, settings);
      expect(verdictsOf(again)).toEqual(verdictsOf(once));
      expect(new Set(again.verdicts).size).toBe(again.verdicts.length);
    }),
    { numRuns: 30 },
  );
});

test('why an account is not known is kept apart', () => {
  const list = listWith([
    ['jo@acme.com', unknown('account')],
    ['al@acme.com', unknown('account')],
  ]);
  const [verdict] = list.verdicts;
  if (verdict === undefined) throw new Error('No verdict');
  const told: LoadedList = {
    ...list,
    rows: list.rows.map(([line, address], index) => [line, address, index]),
    verdicts: [
      { ...verdict, because: 'budget' },
      { ...verdict, because: 'hidden' },
    ],
  };
  const after = rerun(told, { site: {}, projects: new Map() });
  expect(after.rows.map(([, , place]) => after.verdicts[place]?.because)).toEqual([
    'budget',
    'hidden',
  ]);
});

interface PortalCase {
  readonly read: Possible<'project.portalAccess'>;
  readonly recorded?: 'healthy' | 'broken';
  readonly fails: boolean;
}

test.each([
  { read: ['healthy'], recorded: 'broken', fails: false },
  { read: ['broken'], recorded: 'healthy', fails: true },
  { read: unknown('project.portalAccess'), recorded: 'broken', fails: true },
  { read: ['healthy'], fails: false },
] satisfies readonly PortalCase[])(
  'portal access read as $read beats what is recorded ($recorded): fails $fails',
  ({ read, recorded, fails }: PortalCase) => {
    const list = { ...listWith(['jo@acme.com']), report: { ...REPORT, portalAccess: read } };
    const project = recorded === undefined ? {} : { portalAccess: recorded };
    const settings = { site: { internal: true }, projects: new Map([['HELP', project]]) };
    const [verdict] = rerun(list, settings).verdicts;
    expect(verdict?.decidedBy.join() === 'P2').toBe(fails);
  },
);

test('a row that points nowhere is a mistake', () => {
  const settings = { site: {}, projects: new Map() };
  expect(() => rerun({ ...listWith(['jo@acme.com']), verdicts: [] }, settings)).toThrow(RangeError);
});
