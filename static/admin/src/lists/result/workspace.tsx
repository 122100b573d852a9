/** The rows, and beside them or above them why one of them gets what it gets. */
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { useRef } from 'react';
import { rowIn, withValues } from './choices';
import { ResultTable } from './result-table';
import type { Result } from './use-result';
import { WhyPanel } from './why-panel';

/** Side by side where there is room. */
export function Workspace({ result }: { readonly result: Result }) {
  const { table, shown, reader, sort, query, choose } = result;
  const { places, table: words } = reader.words.lists;
  const asked = rowIn(query);
  const row = asked !== undefined && asked < table.rows.length ? asked : undefined;
  const atFirst = useRef(row);
  const close = () => {
    atFirst.current = undefined;
    choose(withValues(query, { row: undefined }));
  };
  return (
    <Stack space="space.100">
      <div role="status">
        <Text size="small" color="color.text.subtle">
          {shown.length === 0
            ? places.noMatches
            : places.showing(1, shown.length, shown.length, table.rows.length)}
        </Text>
      </div>
      <span className="result-unseen" role="status">
        {words.sortedBy(words.columns[sort.by], sort.descending === true)}
      </span>
      <div className="result-room">
        <div className={row === undefined ? 'result-beside' : 'result-beside two'}>
          {row !== undefined && (
            <WhyPanel
              result={result}
              row={row}
              takesFocus={row !== atFirst.current}
              onClose={close}
            />
          )}
          {shown.length > 0 && (
            <ResultTable
              result={result}
              open={row}
              onOpen={(index) => {
                atFirst.current = undefined;
                choose(withValues(query, { row: String(index) }));
              }}
            />
          )}
        </div>
      </div>
    </Stack>
  );
}
