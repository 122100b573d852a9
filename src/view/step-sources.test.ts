import { READER } from '../../tests/view/answers';
import { STEP_IDS } from '../decide/step-id';
import { stepSources } from './step-sources';

test('a page that several steps rest on is named once', () => {
  expect(stepSources(['D1', 'D3', 'T2'], READER).map(({ text }) => text)).toEqual([
    'Invite notification types',
    'Control how users get access',
    'Restrict sign-up by email domain',
  ]);
});

test('every link leads to a page of Atlassian', () => {
  const links = stepSources(STEP_IDS, READER);
  expect(links).toHaveLength(14);
  for (const { url } of links) expect(new URL(url).hostname).toMatch(/\.atlassian\.com$/);
});

test('our own page about each step comes last, where it is published', () => {
  const reader = { ...READER, docsUrl: 'https://docs.example.com/' };
  expect(stepSources(['S6', 'T2'], reader).slice(-2)).toEqual([
    { text: 'About step S6', url: 'https://docs.example.com/procedure.html#S6', isOurs: true },
    { text: 'About step T2', url: 'https://docs.example.com/procedure.html#T2', isOurs: true },
  ]);
});

test('a step that no page speaks of has none', () => {
  expect(stepSources(['S6', 'D6'], READER)).toEqual([]);
});
