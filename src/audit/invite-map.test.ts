import fc from 'fast-check';
import { decide } from '../decide/decide';
import { unknown } from '../decide/facts';
import { OUTCOMES } from '../decide/outcome';
import type { Settings } from '../decide/settings';
import { prepareSite, switchState } from '../decide/site';
import { ANY_SETTINGS, domainOf } from '../../tests/audit/any-settings';
import { addressClasses } from './address-classes';
import { inviteMap, verdictAt } from './invite-map';

const SETTINGS: Settings = {
  site: {
    internal: true,
    external: true,
    externalDomains: [domainOf('client.example'), domainOf('gmail.com')],
    approvedDomains: new Map([
      [domainOf('acme.com'), { role: 'customer', approval: false }],
      [domainOf('acme.org'), { role: 'customer', approval: false }],
      [domainOf('old.example'), { role: 'none', approval: false }],
    ]),
    anyDomain: { role: 'none', approval: false },
    outgoingMail: true,
  },
  projects: new Map([
    ['HELP', { customerInvited: true, portalAccess: 'healthy' }],
    ['SUP', { customerInvited: true, portalAccess: 'healthy' }],
    ['QUIET', { customerInvited: false, portalAccess: 'healthy' }],
    ['NEW', {}],
  ]),
};

function decided(address: string, key: string | undefined, { site, projects }: Settings) {
  const project = projects.get(key ?? '') ?? {};
  return decide(
    {
      address,
      route: 'customers-page',
      inviter: ['agent'],
      account: ['none'],
      project: {
        customerInvited: switchState('project.customerInvited', project.customerInvited),
        portalAccess:
          project.portalAccess === undefined
            ? unknown('project.portalAccess')
            : [project.portalAccess],
      },
    },
    prepareSite(site),
  );
}

test('every cell is what the core decides for its example, whatever is recorded', () => {
  fc.assert(
    fc.property(ANY_SETTINGS, (settings) => {
      const map = inviteMap(settings);
      const classes = addressClasses(prepareSite(settings.site));
      expect(map.rows).toHaveLength(classes.length);
      expect(map.columns).toHaveLength(Math.max(1, settings.projects.size));
      for (const row of map.rows) {
        for (const column of map.columns) {
          const { caveats: _, ...own } = decided(row.example, column.project, settings);
          expect(verdictAt(map, row, column)).toMatchObject(own);
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('counts are over all cells, certain ones apart', () => {
  const map = inviteMap(SETTINGS);
  const cells = map.rows.flatMap((row) => map.columns.map((column) => verdictAt(map, row, column)));
  for (const outcome of OUTCOMES) {
    const holding = cells.filter(({ outcomes }) => outcomes.includes(outcome));
    expect(map.counts[outcome]).toEqual({
      certain: holding.filter(({ certain }) => certain).length,
      possible: holding.filter(({ certain }) => !certain).length,
    });
  }
  expect(map.counts['atlassian-account-invitation']).toEqual({ certain: 6, possible: 2 });
});

test('classes and projects of the same facts share their verdicts', () => {
  const { verdicts, rows, columns } = inviteMap(SETTINGS);
  expect(verdicts.length).toBeLessThan(rows.length);
  expect(verdicts[0]).toHaveLength(columns.length - 1);
});

test('classes and projects stand as they are recorded, whichever share their verdicts', () => {
  const projects = new Map([...SETTINGS.projects].reverse());
  const { rows, columns } = inviteMap({ ...SETTINGS, projects });
  expect(columns.map(({ project }) => project)).toEqual(['NEW', 'QUIET', 'SUP', 'HELP']);
  expect(rows.slice(0, 3).map(({ addresses }) => addresses.domain)).toEqual([
    'acme.com',
    'acme.org',
    'old.example',
  ]);
});

test('without projects in the record one is asked about of which nothing is known', () => {
  const map = inviteMap({ ...SETTINGS, projects: new Map() });
  expect(map.columns).toStrictEqual([{ group: 0 }]);
  const acme = map.rows.filter(({ example }) => example === 'someone@acme.com');
  expect(
    acme.flatMap((row) => map.columns.map((one) => verdictAt(map, row, one).outcomes)),
  ).toEqual([['atlassian-account-invitation', 'error']]);
});

test('a row of another map is refused', () => {
  const map = inviteMap(SETTINGS);
  const [column] = map.columns;
  const [row] = map.rows;
  if (row === undefined || column === undefined) throw new Error('The map is empty');
  expect(() => verdictAt(map, { ...row, group: 99 }, column)).toThrow(
    new RangeError('Row or column of another map'),
  );
});
