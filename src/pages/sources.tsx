/** Links to Atlassian's pages, in small print. */
import { Inline, Link, Text } from '@forge/react';
import type { SourceLink } from '../view/step-sources';

interface Props {
  readonly sources: readonly SourceLink[];
  /** What stands before them. */
  readonly label?: string;
}

/** One after another; nothing where there is none. */
export function Sources({ sources, label }: Props) {
  if (sources.length === 0) return <></>;
  return (
    <Inline space="space.100" alignBlock="baseline" shouldWrap>
      {label !== undefined && (
        <Text size="small" color="color.text.subtle">
          {label}
        </Text>
      )}
      {sources.map(({ text, url }) => (
        <Text key={url} size="small" color="color.text.subtle">
          <Link href={url} openNewTab>
            {text}
          </Link>
        </Text>
      ))}
    </Inline>
  );
}
