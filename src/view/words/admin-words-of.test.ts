/** Everything that only the admin page says can be said, in every language, with and without what may be missing. */
import { catalogOf } from '../../../tests/view/catalogs';
import { saidBy, type Told } from '../../../tests/view/said';
import type { GuardedGroup } from '../../audit/guardrails';
import { adminWordsOf } from './admin-words-of';
import type { AboutFinding } from './findings-words';
import type { GuardrailSaid } from './guardrails-words';
import { LANGUAGES } from './language';

const MADE = ['atlassian', 'portal-only'];
const OPTIONAL = [undefined, 'HELP'];

const FINDING: AboutFinding = {
  domains: 1,
  projects: 1,
  cells: 0,
  ofCells: 40,
  domain: 'acme.example',
  project: 'HELP',
  near: 'acme.com',
  gets: 'an error',
  getsElsewhere: 'no mail',
  elsewhere: 'OPS',
  fact: 'External',
  otherFacts: '',
  days: 31,
};
const MANY = { ...FINDING, domains: 5, projects: 2, cells: 1, otherFacts: 'Internal' };

const WHO: readonly GuardrailSaid['who'][] = [
  { domain: 'acme.com' },
  ...(['everybody', 'outsiders', 'public-mail-providers'] satisfies GuardedGroup[]).map(
    (group) => ({ group }),
  ),
];
const GUARDRAILS: readonly GuardrailSaid[] = WHO.flatMap((who) => [
  { who, gets: 'an error', neverSilent: false },
  { who, gets: 'an error', neverSilent: true, projects: 'HELP' },
  { who, never: 'an error', neverSilent: false },
  { who, never: 'an error', neverSilent: true },
]);

const REACH = [
  { classes: 1, projects: 1, cells: 1 },
  { classes: 2, projects: 3, cells: 5 },
];

const TOLD: readonly Told[] = [
  {
    path: /\.findings\.(?:codes\..+\.(?:title|reason)|extent)$/,
    with: [FINDING, MANY].map((about) => [about]),
  },
  { path: /\.severityCount$/, with: ['error', 'warning', 'info'].map((one) => [one, 3]) },
  {
    path: /\.(?:confirmed|changed|mutedBy|explaining\.by|conflict\.text)$/,
    with: OPTIONAL.map((by) => [by, 'today']),
  },
  {
    path: /\.guardrails\.(?:gets|couldGet)$/,
    with: OPTIONAL.map((project) => ['jo@acme.com', 'no mail', project]),
  },
  { path: /\.(?:whyFor|whatIf\.about)$/, with: OPTIONAL.map((project) => ['acme.com', project]) },
  { path: /\.guardrails\.sentence$/, with: GUARDRAILS.map((said) => [said]) },
  {
    path: /\.map\.cell$/,
    with: [[{ row: 'acme.com', column: 'HELP', says: 'Error', how: 'Certain' }]],
  },
  {
    path: /\.map\.count$/,
    with: [[{ certain: 1, possible: 0 }], [{ certain: 2, possible: 3 }]],
  },
  {
    path: /\.graph\.taken$/,
    with: [0, 2].map((classes) => [{ classes, ofClasses: 4, cells: 5, ofCells: 6 }]),
  },
  { path: /\.comparison\.reach$/, with: REACH.map((reach) => [reach]) },
  { path: /\.comparison\.summary$/, with: REACH.map((reach) => [reach, 2]) },
  { path: /\.contradictions\.line$/, with: MADE.map((made) => [made, 2, 'acme.com']) },
  { path: /\.explaining\.about$/, with: MADE.map((made) => [made, 'acme.com', 'today']) },
  { path: /\.hits\.miss$/, with: MADE.map((made) => [1, 'acme.com', 'an error', made]) },
  { path: /\.hits\.weekText$/, with: OPTIONAL.map((rate) => ['Week', 'Came true 1', rate]) },
  {
    path: /\.contradictions\.states\./,
    with: ['surely', 'most-likely', 'possibly'].flatMap((surely) =>
      [true, false].map((isNot) => [
        { values: 'on', isNot, surely, domain: isNot ? 'acme.com' : undefined },
      ]),
    ),
  },
  {
    path: /\.drift\.(?:changes|turns)\./,
    with: OPTIONAL.flatMap((from) => OPTIONAL.map((to) => [{ project: 'OPS', from, to }])),
  },
  { path: /\.drift\.missing$/, with: OPTIONAL.map((project) => ['Sender', project, 'Why.']) },
];

test.each(LANGUAGES)('nothing is said with a hole in it: %s', (language) => {
  const said = saidBy(adminWordsOf(language, catalogOf(language)), 'admin', TOLD);
  const holes = said.filter(([, text]) => /undefined|NaN|\[object|null|[{}]|^\s*$/.test(text));
  expect(holes).toEqual([]);
  expect(said.length).toBeGreaterThan(1000);
});

test('guardrails are said as one sentence', () => {
  const { sentence } = adminWordsOf('en', catalogOf('en')).guardrails;
  expect(GUARDRAILS.slice(0, 8).map(sentence)).toEqual([
    'acme.com gets an error',
    'acme.com gets an error; acme.com is never left without mail in HELP',
    'acme.com never gets an error',
    'acme.com never gets an error and is never left without mail',
    'Everybody gets an error',
    'Everybody gets an error; Nobody is left without mail in HELP',
    'Nobody gets an error',
    'Nobody gets an error or is left without mail',
  ]);
});
