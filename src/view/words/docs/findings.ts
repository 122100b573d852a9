/** What docs/findings.md says around the findings. Documentation is written in English only, so this is no part of a catalog. */

export const FINDINGS_DOCS = {
  title: 'Findings',
  printed:
    '<!-- Printed from src/audit/findings and the sentences of the admin page by npm run docs. Do not edit it by hand. -->',
  intro:
    'What the admin page finds in a recorded setup. Each example below is what the checks say about a small setup that has just this; `tests/audit/finding-cases.ts` holds it, with a twin that doesn’t have it.',
  mutingTitle: 'Muting',
  muting:
    'A finding that’s all right can be muted: open it, choose **Mute**, and say why. Every admin sees who muted it, when and why, and can unmute it. It stays muted while it concerns the same domains, projects or settings, or fewer of them. When it concerns others, it’s shown again. A stale record is shown again when about twice as many days have gone by.',
  allTitle: 'All findings',
  columns: ['Finding', 'Severity'],
  severity: 'Severity',
  example: 'Example',
  exampleGets: (place: string, outcomes: readonly string[]) =>
    `${place}: ${outcomes.join(' or ')}.`,
  means: 'Why it matters',
  fix: 'What to do',
  source: 'Source',
} as const;
