/** This list beside an earlier one: what is answered otherwise, and who is only on one of them. */
import Heading from '@atlaskit/heading';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useEffect, useState } from 'react';
import { compareRuns } from '../../../../../src/audit/lists/compare-runs';
import type { ListReport } from '../../../../../src/contract/lists';
import type { LoadedList } from '../../../../../src/view/lists/loaded-list';
import { toRunComparisonSheet } from '../../../../../src/view/lists/run-comparison-sheet';
import { toRunComparisonView } from '../../../../../src/view/lists/run-comparison-view';
import { ExportMenu } from '../../export/export-menu';
import { Reading } from '../../history/loaded';
import { useReader } from '../../use-reader';
import { Picker } from '../fields';
import { ListFailure } from '../list-failure';
import { Changes } from './changes';

interface Props {
  readonly list: LoadedList;
  readonly others: readonly ListReport[];
  readonly load: (report: ListReport) => Promise<LoadedList | undefined>;
}

type Earlier =
  | { readonly is: 'none' | 'loading' | 'failed' }
  | { readonly is: 'loaded'; readonly list: LoadedList };

const NONE = '';

export function CompareRuns({ list, others, load }: Props) {
  const reader = useReader();
  const { comparison: words, places } = reader.words.lists;
  const [chosen, setChosen] = useState(NONE);
  const [earlier, setEarlier] = useState<Earlier>({ is: 'none' });
  const other = others.find(({ id }) => id === chosen);
  useEffect(() => {
    if (other === undefined) return undefined;
    let isGone = false;
    setEarlier({ is: 'loading' });
    void load(other).then((loaded) => {
      if (isGone) return;
      setEarlier(loaded === undefined ? { is: 'failed' } : { is: 'loaded', list: loaded });
    });
    return () => {
      isGone = true;
    };
    // The other list is another object whenever the lists are read again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [chosen, load]);
  return (
    <section className="panel" aria-label={words.title}>
      <Stack space="space.200" alignInline="stretch">
        <Heading as="h3" size="small">
          {words.title}
        </Heading>
        {others.length === 0 ? (
          <Text color="color.text.subtle">{words.noOther}</Text>
        ) : (
          <Inline>
            <Picker
              id="compare-with"
              label={words.choose}
              value={chosen}
              options={[
                { value: NONE, label: '–' },
                ...others.map(({ id, name, project }) => ({
                  value: id,
                  label: `${name} (${project.key})`,
                })),
              ]}
              onChange={(id) => {
                setChosen(id);
                if (id === NONE) setEarlier({ is: 'none' });
              }}
            />
          </Inline>
        )}
        {earlier.is === 'loading' && <Reading text={places.loadingList} />}
        {earlier.is === 'failed' && <ListFailure failure={{ code: 'storage-failed' }} />}
        {earlier.is === 'loaded' && <Compared before={earlier.list} after={list} />}
      </Stack>
    </section>
  );
}

function Compared({ before, after }: { readonly before: LoadedList; readonly after: LoadedList }) {
  const reader = useReader();
  const { comparison: words } = reader.words.lists;
  const [comparison] = useState(() => compareRuns(before, after));
  return (
    <Stack space="space.150" alignInline="stretch">
      <Inline spread="space-between" alignBlock="center" shouldWrap rowSpace="space.100">
        <Text>{words.comparing(before.report.name, after.report.name)}</Text>
        <ExportMenu
          part="lists"
          sheet={() => toRunComparisonSheet(comparison, before, after, reader)}
        />
      </Inline>
      <Changes view={toRunComparisonView(comparison, before, after, reader)} />
    </Stack>
  );
}
