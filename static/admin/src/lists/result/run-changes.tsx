/** Two runs side by side: which answer became which, for how many, with examples. */
import Button from '@atlaskit/button/new';
import ArrowRightIcon from '@atlaskit/icon/core/arrow-right';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import type {
  RunChangeView,
  RunComparisonView,
  RunRest,
} from '../../../../../src/view/lists/run-comparison-view';
import { Answer } from '../../comparison/answer';
import '../../comparison/comparison.css';
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
  const { title, isSame, before, after, rows, examples } = change;
  return (
    <div role="group" className="change-group" aria-label={title} data-testid="run-change">
      <Stack space="space.100">
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
          <Text color="color.text.subtle">{rows}</Text>
        </Inline>
        <Reasons title={titles.before} reasons={before.reasons} />
        <Reasons title={titles.after} reasons={after.reasons} />
        <Text as="p" size="small">
          {examples}
        </Text>
      </Stack>
    </div>
  );
}

/** Where the step that decides can be told. */
function Reasons(props: { readonly title: string; readonly reasons: readonly string[] }) {
  const { title, reasons } = props;
  if (reasons.length === 0) return null;
  return (
    <Text as="p" size="small" color="color.text.subtle">
      {`${title}: ${reasons.join(' ')}`}
    </Text>
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
