/** Chooses which findings are listed; says how many there are of each kind. */
import Button from '@atlaskit/button/new';
import { Inline } from '@atlaskit/primitives/compiled';
import type { FindingsView } from '../../../../src/view/findings-view';
import { useReader } from '../use-reader';
import type { Chosen } from './use-chosen';

interface Props {
  readonly counts: FindingsView['counts'];
  readonly total: number;
  readonly chosen: Chosen;
}

/** One button per kind that there is; none where there is nothing to choose from. */
export function SeverityFilter({ counts, total, chosen }: Props) {
  const { findings } = useReader().admin;
  if (total === 0) return null;
  return (
    <div role="group" aria-label={findings.filterLabel}>
      <Inline space="space.050" rowSpace="space.050" shouldWrap>
        <Button
          spacing="compact"
          isSelected={chosen.severity === undefined}
          onClick={() => {
            chosen.filter(undefined);
          }}
        >
          {findings.filterAll(total)}
        </Button>
        {counts.map(({ severity, count }) => (
          <Button
            key={severity}
            spacing="compact"
            isSelected={chosen.severity === severity}
            onClick={() => {
              chosen.filter(severity);
            }}
          >
            {findings.severityCount(severity, count)}
          </Button>
        ))}
      </Inline>
    </div>
  );
}
