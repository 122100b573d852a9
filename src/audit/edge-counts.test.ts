import fc from 'fast-check';
import { FACT_VALUES, type Facts } from '../decide/facts';
import { PROCEDURE, type QuestionId } from '../decide/procedure';
import type { Settings } from '../decide/settings';
import { prepareSite } from '../decide/site';
import { ANY_SETTINGS } from '../../tests/audit/any-settings';
import { recordWith } from '../../tests/audit/sound-record';
import { addressClasses } from './address-classes';
import { edgeCounts } from './edge-counts';
import { inviteMap } from './invite-map';
import { factsOfNewPerson, projectOf, projectsAsked } from './new-person';

/** Where one way comes by: questions, edges, and the step that decides. */
type Places = ReadonlySet<string>;

/** By brute force: every way that answers each question on it with one value, and keeps to that value. */
function placesOf(facts: Partial<Facts>, position: QuestionId): Places {
  const question = PROCEDURE.find(({ id }) => id === position);
  if (question === undefined) throw new Error(position);
  const places = new Set<string>([position]);
  const possible: readonly string[] = facts[question.reads] ?? FACT_VALUES[question.reads];
  for (const value of possible) {
    const index = question.branches.findIndex(({ when }) =>
      (when as readonly string[]).includes(value),
    );
    const branch = question.branches[index];
    if (branch === undefined) throw new Error(`${position} does not answer ${value}`);
    const next = 'ends' in branch ? [] : 'open' in branch ? branch.open : [branch.to];
    const known = { ...facts, [question.reads]: [value] };
    for (const to of next) for (const place of placesOf(known, to)) places.add(place);
    for (const to of 'ends' in branch ? [branch.step] : next) {
      places.add(`${position}:${String(index)}:${to}`);
      if ('ends' in branch) places.add(to);
    }
  }
  return places;
}

function bruteForce(settings: Settings): Record<string, { classes: number; cells: number }> {
  const site = prepareSite(settings.site);
  const counts: Record<string, { classes: number; cells: number }> = {};
  for (const { domain } of addressClasses(site)) {
    const cells = projectsAsked(settings).map((key) =>
      placesOf(factsOfNewPerson(domain, projectOf(key, settings), site), 'is-the-address-valid'),
    );
    for (const place of new Set(cells.flatMap((places) => [...places]))) {
      const count = (counts[place] ??= { classes: 0, cells: 0 });
      count.classes += 1;
      count.cells += cells.filter((places) => places.has(place)).length;
    }
  }
  return counts;
}

test('counts are those of walking every way of every address in every project', () => {
  fc.assert(
    fc.property(ANY_SETTINGS, (settings) => {
      expect(Object.fromEntries(edgeCounts(inviteMap(settings)))).toEqual(bruteForce(settings));
    }),
    { numRuns: 40 },
  );
});

test('a class counts once, whatever its projects; its cells count each', () => {
  const counts = edgeCounts(
    inviteMap(recordWith({}, { QUIET: { customerInvited: false, portalAccess: 'healthy' } })),
  );
  const rows = inviteMap(recordWith()).rows.length;
  expect(counts.get('is-the-address-valid')).toEqual({ classes: rows, cells: rows * 3 });
  expect(counts.get('is-granted')).toEqual({ classes: 1, cells: 3 });
  expect(counts.get('M2')).toEqual({ classes: rows - 1, cells: rows - 1 });
  expect(counts.get('P2')).toBeUndefined();
});

test('the brute force itself knows what is not told', () => {
  expect(placesOf({}, 'which-route').has('R4')).toBe(true);
  expect(placesOf({ route: ['rest'] }, 'which-route')).toEqual(
    new Set(['which-route', 'which-route:1:R2', 'R2']),
  );
});
