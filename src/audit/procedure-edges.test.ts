import { decideFacts } from '../decide/decide';
import { FACT_NAMES, FACT_VALUES, type Facts } from '../decide/facts';
import { PROCEDURE } from '../decide/procedure';
import { recordWith } from '../../tests/audit/sound-record';
import { inviteMap, verdictAt } from './invite-map';
import { EDGES, edgesOfTrail, passages } from './procedure-edges';

test('every answer of every question is an edge, an open one two, and no two share an id', () => {
  for (const { id, reads, branches } of PROCEDURE) {
    const edges = EDGES.filter(({ from }) => from === id);
    expect(edges).toHaveLength(
      branches.reduce((count, branch) => count + ('open' in branch ? 2 : 1), 0),
    );
    for (const edge of edges) expect(edge.fact).toBe(reads);
  }
  expect(new Set(EDGES.map(({ id }) => id)).size).toBe(EDGES.length);
});

test.each([
  {
    id: 'what-does-the-own-domain-give:1:is-granted',
    step: 'D6',
    evidence: 'contested',
    open: true,
  },
  { id: 'which-route:2:R3', step: 'R3', evidence: 'stated', open: false },
  { id: 'who-may-invite-users:2:S4', step: 'S4', evidence: 'contested', open: false },
])('$id: step, grade, open or not', ({ id, ...said }) => {
  expect(EDGES.find((edge) => edge.id === id)).toMatchObject(said);
});

const ALL_UNKNOWN = Object.fromEntries(
  FACT_NAMES.map((fact) => [fact, FACT_VALUES[fact]]),
) as unknown as Facts;

test('with nothing known every edge is taken, none for sure but where there is no other answer', () => {
  const verdict = decideFacts(ALL_UNKNOWN);
  const found = passages(verdict);
  expect(EDGES.filter(({ id }) => !found.has(id))).toEqual([]);
  const sure = [...found].filter(([, passage]) => passage === 'always').map(([id]) => id);
  expect(sure).toEqual(['is-the-address-valid']);
});

test('a way hangs together, from the first question to the step that decides', () => {
  const { endings } = decideFacts(ALL_UNKNOWN);
  for (const { step, trail } of endings.flatMap(({ step, trails }) =>
    trails.map((trail) => ({ step, trail })),
  )) {
    const edges = edgesOfTrail(trail);
    expect(edges.map(({ from }) => from)).toEqual(trail.map(({ question }) => question));
    expect(edges.map(({ to }) => to)).toEqual([
      ...trail.slice(1).map(({ question }) => question),
      step,
    ]);
  }
});

test('one way is sure all along; an open step parts it', () => {
  const passagesOf = (approval: boolean) => {
    const map = inviteMap(recordWith({ anyDomain: { role: 'customer', approval } }));
    const row = map.rows.find(({ addresses }) => addresses.kind === 'elsewhere');
    const [column] = map.columns;
    if (row === undefined || column === undefined) throw new Error('The map is empty');
    return passages(verdictAt(map, row, column));
  };
  expect(new Set(passagesOf(false).values())).toEqual(new Set(['always']));
  const open = passagesOf(true);
  expect(open.get('what-does-any-domain-give')).toBe('always');
  expect(open.get('what-does-any-domain-give:2:is-granted')).toBe('possibly');
  expect(open.get('T2')).toBe('possibly');
});
