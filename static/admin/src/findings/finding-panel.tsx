/** One finding: title and example at a glance, the rest when it is opened. */
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useEffect, useId, useRef } from 'react';
import type { FindingView } from '../../../../src/view/finding-view';
import type { ListedFinding } from '../../../../src/view/findings-view';
import { OutcomeBadge } from '../outcome-badge';
import { useReader } from '../use-reader';
import { FindingDetails } from './finding-details';
import { SeverityBadge } from './severity-badge';
import type { Muting } from './use-muting';

interface Props {
  readonly finding: ListedFinding;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly muting: Muting;
}

/** An item of the list. */
export function FindingPanel({ finding, isOpen, onToggle, muting }: Props) {
  const { view } = finding;
  const id = useId();
  const item = useRef<HTMLLIElement>(null);
  useLinked(item, isOpen);
  const Icon = isOpen ? ChevronDownIcon : ChevronRightIcon;
  return (
    <li ref={item} className="finding" data-testid={`finding-${view.code}`}>
      <h3 className="finding-heading">
        <button
          type="button"
          className="finding-head"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={onToggle}
        >
          <span className="finding-chevron">
            <Icon label="" size="small" />
          </span>
          <span className="finding-title">{view.title}</span>
          <SeverityBadge badge={view.badge} />
        </button>
      </h3>
      <Example view={view} />
      <div id={id} hidden={!isOpen}>
        {isOpen && <FindingDetails finding={finding} muting={muting} />}
      </div>
    </li>
  );
}

function Example({ view: { example, extent } }: { readonly view: FindingView }) {
  const { findings } = useReader().admin;
  return (
    <div className="finding-body">
      <Stack space="space.050">
        <Inline space="space.100" rowSpace="space.050" alignBlock="center" shouldWrap>
          <span className="finding-example">{example.place}</span>
          {example.outcomes.map((badge) => (
            <OutcomeBadge key={badge.outcome} badge={badge} />
          ))}
          {example.undecided && (
            <Text size="small" color="color.text.subtle">
              {findings.undecided}
            </Text>
          )}
        </Inline>
        <Text size="small" color="color.text.subtle">
          {extent}
        </Text>
      </Stack>
    </div>
  );
}

/** A link that opens a finding leads to it. */
function useLinked(item: React.RefObject<HTMLElement>, isOpen: boolean): void {
  const opened = useRef(isOpen);
  useEffect(() => {
    if (opened.current) item.current?.scrollIntoView({ block: 'nearest' });
  }, [item]);
}
