/** Links to Atlassian's pages about steps. */
import { Inline } from '@atlaskit/primitives/compiled';
import type { SourceLink } from '../../../src/view/step-sources';
import { OutwardLink } from './outward-link';

/** One after another; nothing where no page speaks of them. */
export function SourceLinks({ sources }: { readonly sources: readonly SourceLink[] }) {
  if (sources.length === 0) return null;
  return (
    <Inline space="space.100" rowSpace="space.050" shouldWrap>
      {sources.map(({ text, url }) => (
        <OutwardLink key={url} url={url} text={text} />
      ))}
    </Inline>
  );
}
