/** One kind of change: the answer before and after, and the address classes whose answer changes like this. */
import Button from '@atlaskit/button/new';
import { Stack } from '@atlaskit/primitives/compiled';
import { useMemo, useState } from 'react';
import type { ComparisonGroup } from '../../../../src/view/comparison-view';
import { changedIn } from '../../../../src/view/changed-rows';
import { useReader } from '../use-reader';
import { ChangeHead } from './change-head';
import { ChangedRows } from './changed-rows';

const SHOWN_AT_FIRST = 3;

interface Props {
  readonly group: ComparisonGroup;
  readonly projectCount: number;
}

/** A box with the change on top and its rows below. */
export function ChangeGroup({ group, projectCount }: Props) {
  const [all, setAll] = useState(false);
  const { comparison } = useReader().admin.whatIf;
  const rows = useMemo(() => changedIn(group), [group]);
  const isLong = rows.length > SHOWN_AT_FIRST;
  return (
    <div role="group" className="change-group" aria-label={group.title} data-testid="change-group">
      <Stack space="space.150">
        <ChangeHead change={group} reach={group.reachText} titles={comparison} />
        <ChangedRows
          label={comparison.rowsLabel(group.title)}
          rows={all ? rows : rows.slice(0, SHOWN_AT_FIRST)}
          projectCount={projectCount}
        />
        {isLong && (
          <div>
            <Button appearance="subtle" spacing="compact" onClick={() => setAll(!all)}>
              {all ? comparison.showFewer : comparison.showClasses(rows.length)}
            </Button>
          </div>
        )}
      </Stack>
    </div>
  );
}
