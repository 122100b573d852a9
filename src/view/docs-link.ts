/** Links into this app's own documentation: a page for each step and finding, with Atlassian's pages on it. */
import type { Finding } from '../audit/findings/finding';
import type { StepId } from '../decide/step-id';
import type { Reader } from './reader';
import type { SourceLink } from './step-sources';

type Reads = Pick<Reader, 'words' | 'docsUrl'>;

/** Where the procedure tells of a step (docs/procedure.md); none where the documentation is not published. */
export function stepDocs(id: StepId, { words, docsUrl }: Reads): readonly SourceLink[] {
  return link(docsUrl, `procedure.html#${id}`, words.docs.step(id));
}

/** Where a finding is told of, with an example (docs/findings.md). */
export function findingDocs(
  code: Finding['code'],
  { words, docsUrl }: Reads,
): readonly SourceLink[] {
  return link(docsUrl, `findings.html#${code}`, words.docs.finding);
}

function link(base: string | undefined, path: string, text: string): readonly SourceLink[] {
  return base === undefined ? [] : [{ text, url: `${base}${path}`, isOurs: true }];
}
