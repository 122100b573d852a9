/** One kind of change: the answer before and after, and the address classes whose answer changes like this. */
import ArrowRightIcon from '@atlaskit/icon/core/arrow-right';
import Button from '@atlaskit/button/new';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useMemo, useState } from 'react';
import type { ComparisonGroup } from '../../../../src/view/comparison-view';
import { changedIn } from '../../../../src/view/changed-rows';
import { useReader } from '../use-reader';
import { Answer } from './answer';
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
        <Heading group={group} />
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

function Heading({ group }: { readonly group: ComparisonGroup }) {
  const { before, after, isSame, title, reachText } = group;
  return (
    <Stack space="space.075">
      <Inline space="space.150" rowSpace="space.050" alignBlock="center" shouldWrap>
        {isSame ? (
          <Text weight="semibold">{title}</Text>
        ) : (
          <>
            <Answer answer={before} />
            <ArrowRightIcon label={title} color="currentColor" />
            <Answer answer={after} />
          </>
        )}
        <Text color="color.text.subtle">{reachText}</Text>
      </Inline>
      <Reasons before={before} after={after} />
    </Stack>
  );
}

/** Where the step that decides can be told. */
function Reasons({ before, after }: Pick<ComparisonGroup, 'before' | 'after'>) {
  const { comparison } = useReader().admin.whatIf;
  const lines = [
    { title: comparison.before, reasons: before.reasons },
    { title: comparison.after, reasons: after.reasons },
  ].filter(({ reasons }) => reasons.length > 0);
  return (
    <Stack space="space.025">
      {lines.map(({ title, reasons }) => (
        <Text key={title} as="p" size="small" color="color.text.subtle">
          {`${title}: ${reasons.join(' ')}`}
        </Text>
      ))}
    </Stack>
  );
}
