/** What the side navigation lists, in this order. Every page of the site stands here, and nothing else is built. */

/** A Markdown file of the repository and the page that is made of it. */
export interface Entry {
  /** From the root of the repository. */
  readonly file: string;
  readonly page: string;
  /** In the navigation; the page's own heading may be longer. */
  readonly name: string;
}

export interface Section {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** A file of `docs` keeps its name. */
function doc(name: string, title: string): Entry {
  return { file: `docs/${name}.md`, page: `${name}.html`, name: title };
}

export const CONTENTS: readonly Section[] = [
  {
    title: 'Predict',
    entries: [
      doc('index', 'Start here'),
      doc('reading', 'Read a prediction'),
      doc('outcomes', 'The four outcomes'),
      doc('cannot-know', 'What cannot be known'),
      doc('lists', 'Lists'),
      doc('elsewhere', 'From elsewhere in Jira'),
    ],
  },
  {
    title: 'Administer',
    entries: [
      doc('install', 'Install and upgrade'),
      doc('findings', 'Findings'),
      doc('reality-check', 'Reality check'),
      doc('privacy', 'Privacy'),
      doc('security', 'Security'),
    ],
  },
  {
    title: 'Reference',
    entries: [
      doc('procedure', 'Decision procedure'),
      doc('settings-file', 'Settings file'),
      doc('guardrails-file', 'Guardrails file'),
      doc('pull', 'The pull command'),
    ],
  },
  {
    title: 'Contribute',
    entries: [
      doc('architecture', 'Architecture'),
      doc('adding-a-step', 'Add a step'),
      { file: 'sandbox/README.md', page: 'sandbox.html', name: 'The sandbox' },
      doc('translating', 'Translating'),
      { file: 'bench/README.md', page: 'bench.html', name: 'Bench' },
      { file: 'mutation/README.md', page: 'mutation.html', name: 'Mutation test' },
      { file: 'README.md', page: 'repository.html', name: 'The repository' },
    ],
  },
];
