/** A line with an icon, a headline and what can be done; one that warns stands on a ground of its own. */
import { Inline, Text } from '@atlaskit/primitives/compiled';
import type { ReactNode } from 'react';

interface Props {
  readonly icon: ReactNode;
  readonly headline: string;
  readonly advice?: string | undefined;
  readonly details: readonly string[];
  readonly isWarning?: boolean;
  readonly children: ReactNode;
}

/** The line; what it says is announced when it changes. */
export function StatusLine(props: Props) {
  const { icon, headline, advice, details, isWarning = false, children } = props;
  return (
    <div className={isWarning ? 'status-line warning' : 'status-line'}>
      <div className="status-icon">{icon}</div>
      <div className="status-text" role="status">
        <Text weight={isWarning ? 'semibold' : 'medium'}>{headline}</Text>
        {advice !== undefined && <Text as="p">{advice}</Text>}
        {details.length > 0 && (
          <Text as={isWarning ? 'p' : 'span'} size="small" color="color.text.subtle">
            {` ${details.join(' · ')}`}
          </Text>
        )}
      </div>
      <Inline space="space.100" rowSpace="space.050" shouldWrap>
        {children}
      </Inline>
    </div>
  );
}
