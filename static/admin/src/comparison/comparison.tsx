/** What differs between two setups: each kind of change, whose answer changes, and where. */
import Button from '@atlaskit/button/new';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { useMemo, useState } from 'react';
import { compareSettings, type Difference } from '../../../../src/audit/compare';
import { projectsAsked } from '../../../../src/audit/new-person';
import type { Settings } from '../../../../src/decide/settings';
import { toComparisonView } from '../../../../src/view/comparison-view';
import { useReader } from '../use-reader';
import { ChangeGroup } from './change-group';
import './comparison.css';

/** Kinds of change that are shown at once. */
const SHOWN_AT_FIRST = 6;

interface Props {
  readonly before: Settings;
  readonly after: Settings;
}

/** Compares, and shows the outcome. */
export function Comparison({ before, after }: Props) {
  const differences = useMemo(() => compareSettings(before, after), [before, after]);
  return (
    <Differences differences={differences} projectCount={projectsAsked(before, after).length} />
  );
}

interface DifferencesProps {
  readonly differences: readonly Difference[];
  /** Of both setups together. */
  readonly projectCount: number;
}

/** Differences that were found already. */
export function Differences({ differences, projectCount }: DifferencesProps) {
  const [all, setAll] = useState(false);
  const { words, admin, locale } = useReader();
  const view = useMemo(
    () => toComparisonView(differences, { words, admin, locale, now: 0 }),
    [differences, words, admin, locale],
  );
  const { showKinds } = admin.whatIf.comparison;
  const shown = all ? view.groups : view.groups.slice(0, SHOWN_AT_FIRST);
  return (
    <Stack space="space.200">
      <div role="status" data-testid="comparison-summary">
        <Text weight="medium">{view.summary}</Text>
      </div>
      {shown.map((group) => (
        <ChangeGroup key={group.id} group={group} projectCount={projectCount} />
      ))}
      {shown.length < view.groups.length && (
        <div>
          <Button onClick={() => setAll(true)}>{showKinds(view.groups.length)}</Button>
        </div>
      )}
    </Stack>
  );
}
