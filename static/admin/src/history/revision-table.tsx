/** One row per revision. */
import Button from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import Lozenge from '@atlaskit/lozenge';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { choiceQuery, toComparison, togglePick } from '../../../../src/view/history-choice';
import type { RevisionRow } from '../../../../src/view/history-revisions';
import { Table } from '../table';
import { useAuthor } from '../use-author';
import { useReader } from '../use-reader';
import { useRoute } from '../use-route';
import { useOpen } from './use-open';

interface Props {
  readonly rows: readonly RevisionRow[];
  readonly picked: readonly string[];
  readonly onRestore: (revision: string) => void;
}

/** The table. */
export function RevisionTable({ rows, picked, onRestore }: Props) {
  const { table, columns } = useReader().admin.history;
  const { choose } = useRoute();
  return (
    <div className="revisions">
      <Table
        label={table}
        head={[columns.pick, columns.revision, columns.saved, columns.comment, columns.actions]}
        rows={rows.map((row) => ({
          key: row.revision,
          cells: [
            <Pick
              key="pick"
              row={row}
              isPicked={picked.includes(row.revision)}
              onToggle={() => {
                const next = togglePick(picked, row.revision);
                choose('history', choiceQuery({ is: 'list', picked: next }));
              }}
            />,
            <Name key="name" row={row} />,
            <Saved key="saved" row={row} />,
            row.comment ?? '',
            <Actions key="actions" row={row} onRestore={onRestore} />,
          ],
        }))}
      />
    </div>
  );
}

interface PickProps {
  readonly row: RevisionRow;
  readonly isPicked: boolean;
  readonly onToggle: () => void;
}

function Pick({ row, isPicked, onToggle }: PickProps) {
  const { pick } = useReader().admin.history;
  return <Checkbox aria-label={pick(row.name)} isChecked={isPicked} onChange={onToggle} />;
}

function Name({ row }: { readonly row: RevisionRow }) {
  const { current } = useReader().admin.history;
  return (
    <Inline space="space.075" rowSpace="space.025" alignBlock="center" shouldWrap>
      <Text weight="medium">{row.title}</Text>
      {row.isCurrent && <Lozenge appearance="success">{current}</Lozenge>}
    </Inline>
  );
}

function Saved({ row }: { readonly row: RevisionRow }) {
  const { nobody } = useReader().admin.history;
  const name = useAuthor(row.authorName === undefined ? row.savedBy : undefined);
  const small = [row.authorName ?? name ?? nobody, row.age, row.confirmed];
  return (
    <Stack space="space.025">
      <Text>{row.saved}</Text>
      <Text size="small" color="color.text.subtle">
        {small.filter((text) => text !== undefined).join(' · ')}
      </Text>
    </Stack>
  );
}

interface ActionsProps {
  readonly row: RevisionRow;
  readonly onRestore: (revision: string) => void;
}

function Actions({ row, onRestore }: ActionsProps) {
  const open = useOpen();
  const { history } = useReader().admin;
  const { revision, before, name } = row;
  return (
    <Inline space="space.050">
      <Button
        spacing="compact"
        appearance="subtle"
        aria-label={history.viewFor(name)}
        onClick={() => open({ is: 'revision', revision })}
      >
        {history.view}
      </Button>
      {before !== undefined && (
        <Button
          spacing="compact"
          appearance="subtle"
          aria-label={history.changesFor(name)}
          onClick={() => open(toComparison(before, revision))}
        >
          {history.changes}
        </Button>
      )}
      {!row.isCurrent && (
        <Button
          spacing="compact"
          appearance="subtle"
          aria-label={history.restore.actionFor(name)}
          onClick={() => onRestore(revision)}
        >
          {history.restore.action}
        </Button>
      )}
    </Inline>
  );
}
