/** Everything that both pages and the terminal say can be said, in every language, with and without what may be missing. */
import { catalogOf } from '../../../tests/view/catalogs';
import { saidBy, type Told } from '../../../tests/view/said';
import { LANGUAGES } from './language';
import { wordsOf } from './words-of';

const PLACES = [[{}], [{ sender: 'help@acme.com', portal: 'https://acme.example/portal/1' }]];
const WHEN = [[{}], [{ age: 'today' }], [{ author: 'Sam' }], [{ author: 'Sam', age: 'today' }]];
const YES_NO = [[true], [false]];

const TOLD: readonly Told[] = [
  { path: /\.(?:customerSees|customerDoes|inviterDoes|signIn|from)$/, with: PLACES },
  { path: /\.senders\./, with: PLACES },
  { path: /\.mailsFrom$/, with: [[undefined], ['help@acme.com']] },
  { path: /\.origins\./, with: WHEN },
  {
    path: /\.projectPage\.summary$/,
    with: [[{ certain: 1, uncertain: 2, failed: 0 }], [{ certain: 0, uncertain: 0, failed: 1200 }]],
  },
  { path: /\.projectPage\.noRecord$/, with: YES_NO },
  {
    path: /\.projectPage\.missing$/,
    with: ['project', 'service-desk', 'portal-access', 'sender', 'plan', 'new'].map((what) => [
      what,
      'Why.',
    ]),
  },
  {
    path: /\.projectPage\.recorded$/,
    with: [undefined, 'Sam'].flatMap((by) =>
      [undefined, 'today'].map((confirmed) => [by, 'a week ago', confirmed]),
    ),
  },
  { path: /\.adminPage\.(?:approval|onOff)$/, with: YES_NO },
];

test.each(LANGUAGES)('nothing is said with a hole in it: %s', (language) => {
  const said = saidBy(wordsOf(language, catalogOf(language)), 'words', TOLD);
  const holes = said.filter(([, text]) => /undefined|NaN|\[object|null|[{}]|^\s*$/.test(text));
  expect(holes).toEqual([]);
  expect(said.length).toBeGreaterThan(800);
});

test('what is missing is not named', () => {
  const { origins, projectPage } = wordsOf('en', catalogOf('en'));
  expect(origins.record({})).toBe('Recorded');
  expect(origins.record({ author: 'Sam', age: 'today' })).toBe('Recorded by Sam, today');
  expect(projectPage.missing('new', 'Why.')).toBe(
    'A part of the project’s data couldn’t be read: Why.',
  );
});
