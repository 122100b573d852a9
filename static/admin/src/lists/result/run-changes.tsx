/** Two runs side by side: which answer became which, for how many, with examples. */
import Button from '@atlaskit/button/new';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import type {
  RunChangeView,
  RunComparisonView,
  RunRest,
} from '../../../../../src/view/lists/run-comparison-view';
import { ChangeHead } from '../../comparison/change-head';
import { useReader } from '../../use-reader';

/** Kinds of change that are shown at once. */
const SHOWN_AT_FIRST = 6;

interface Titles {
  readonly before: string;
  readonly after: string;
}

interface Props {
  readonly view: RunComparisonView;
  readonly titles: Titles;
}

/** The sentence first. */
export function RunChanges({ view, titles }: Props) {
  const [all, setAll] = useState(false);
  const { showKinds } = useReader().admin.whatIf.comparison;
  const { summary, changes, onlyBefore, onlyAfter } = view;
  const shown = all ? changes : changes.slice(0, SHOWN_AT_FIRST);
  return (
    <Stack space="space.150">
      <div role="status" data-testid="run-summary">
        <Text weight="medium">{summary}</Text>
      </div>
      {shown.map((change) => (
        <Change key={change.id} change={change} titles={titles} />
      ))}
      {shown.length < changes.length && (
        <div>
          <Button onClick={() => setAll(true)}>{showKinds(changes.length)}</Button>
        </div>
      )}
      {onlyBefore !== undefined && <Rest rest={onlyBefore} />}
      {onlyAfter !== undefined && <Rest rest={onlyAfter} />}
    </Stack>
  );
}

function Change({ change, titles }: { readonly change: RunChangeView; readonly titles: Titles }) {
  const { title, rows, examples } = change;
  return (
    <div role="group" className="change-group" aria-label={title} data-testid="run-change">
      <Stack space="space.100">
        <ChangeHead change={change} reach={rows} titles={titles} />
        <Text as="p" size="small">
          {examples}
        </Text>
      </Stack>
    </div>
  );
}

function Rest({ rest: { title, examples } }: { readonly rest: RunRest }) {
  return (
    <div role="group" className="change-group" aria-label={title}>
      <Stack space="space.050">
        <Text weight="medium">{title}</Text>
        <Text as="p" size="small">
          {examples}
        </Text>
      </Stack>
    </div>
  );
}
