import { ADMIN_READER } from '../../../tests/view/admin-reader';
import type { MarkedPredictions } from '../../contract/reality';
import { toMisses, type MissContext } from './misses';

const MISS: MarkedPredictions = {
  mark: 'did-not',
  day: '2026-11-20',
  domain: 'acme.com',
  outcomes: ['atlassian-account-invitation'],
  made: 'portal-only',
  revision: '000002-abc',
  count: 2,
};
const CONTEXT: MissContext = {
  revision: '000002-abc',
  contradicting: [],
  likely: 'Internal is most likely off',
  explained: [],
};
const CONTRADICTED = { ...CONTEXT, contradicting: ['seen acme.com portal-only'] };

test('what was predicted, what appeared, and where it is explained', () => {
  const [came, ...others] = toMisses(
    [MISS, { ...MISS, mark: 'came-true' }],
    CONTRADICTED,
    ADMIN_READER,
  );
  expect(others).toEqual([]);
  expect(came).toMatchObject({
    text: 'acme.com: predicted an Atlassian Account invitation; 2 portal-only accounts appeared',
    day: 'Nov 20, 2026',
    reason: 'The accounts contradict the record: Internal is most likely off.',
    concern: 'seen acme.com portal-only',
    toConcern: 'Show the contradiction: acme.com',
  });
});

const { revision: _, ...WITHOUT } = MISS;

test.each([
  {
    name: 'an older record',
    miss: { ...MISS, revision: '000001-abc' },
    reason: /record was changed/,
  },
  { name: 'no record', miss: WITHOUT, reason: /Nothing was recorded/ },
  {
    name: 'the other reading',
    miss: { ...MISS, otherReading: true as const },
    reason: /other reading/,
  },
  { name: 'nothing else', miss: MISS, reason: /added another way/ },
])('$name', ({ miss, reason }) => {
  const [view] = toMisses([miss], CONTEXT, ADMIN_READER);
  expect(view?.reason).toMatch(reason);
  expect(view).not.toHaveProperty('concern');
});

test('what an admin has explained is said', () => {
  const explained = [
    {
      concern: 'seen acme.com portal-only',
      reason: 'an import',
      at: '2026-11-21T00:00:00Z',
      by: 'a',
    },
  ];
  const [view] = toMisses([MISS], { ...CONTEXT, explained }, ADMIN_READER);
  expect(view?.reason).toBe('Explained away: “an import”');
});

test('newest first', () => {
  const days = toMisses([{ ...MISS, day: '2026-11-01' }, MISS], CONTEXT, ADMIN_READER);
  expect(days.map(({ day }) => day)).toEqual(['Nov 20, 2026', 'Nov 1, 2026']);
});
