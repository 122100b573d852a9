import { REPORT } from '../../../tests/lists/some-list';
import { ago, READER } from '../../../tests/view/answers';
import { toPastLists } from './past-lists-view';

test('tells of each list what it is called, whose it is, how it stands and what came out', () => {
  const counts = { 'customer-invited': 60_000, error: 3, undecided: 1 };
  const lists = [
    { ...REPORT, at: ago(7200), expiresAt: ago(-12.5 * 86_400), counts },
    { ...REPORT, id: 'other', by: 'sam', madeOn: 'admin', source: 'site' } as const,
  ];
  const [mine, theirs] = toPastLists(lists, 'jo', READER);
  expect(mine).toMatchObject({
    id: REPORT.id,
    name: 'Onboarding',
    project: 'HELP',
    source: 'Addresses that were put in',
    madeOn: 'In a project',
    by: 'jo',
    isMine: true,
    byText: 'You',
    made: '2 hours ago',
    expires: '12 more days',
    progress: { badge: { text: 'Done' } },
  });
  expect(mine?.counts.map(({ badge, text }) => [badge.kind, text])).toEqual([
    ['customer-invited', '60,000'],
    ['error', '3'],
    ['undecided', '1'],
  ]);
  expect(theirs).toMatchObject({
    by: 'sam',
    isMine: false,
    madeOn: 'On the admin page',
    source: 'Everybody with an account on this site',
    counts: [],
  });
  expect(theirs?.byText).toBeUndefined();
});

test.each([
  { name: 'a day and a bit', expiresAt: ago(-90_000), text: '1 more day' },
  { name: 'some hours', expiresAt: ago(-3600), text: 'until today' },
  { name: 'no time any more', expiresAt: ago(3600), text: 'until today' },
])('kept for $name: $text', ({ expiresAt, text }) => {
  expect(toPastLists([{ ...REPORT, expiresAt }], undefined, READER)[0]?.expires).toBe(text);
});

test('when it was made stands as it is where it is no time', () => {
  expect(toPastLists([{ ...REPORT, at: 'once' }], 'jo', READER)[0]?.made).toBe('once');
});
