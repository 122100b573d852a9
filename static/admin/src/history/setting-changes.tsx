/** What differs between two revisions, setting by setting; a long list is opened on demand. */
import Button from '@atlaskit/button/new';
import { Stack } from '@atlaskit/primitives/compiled';
import { useState, type ComponentProps } from 'react';
import { ChangesTable } from '../record/changes-table';
import { useReader } from '../use-reader';

interface Props extends ComponentProps<typeof ChangesTable> {
  /** More rows than this are shown on demand only. */
  readonly atFirst: number;
}

/** The table, and the way to the rest of it. */
export function SettingChanges({ atFirst, ...props }: Props) {
  const [all, setAll] = useState(false);
  const { showAll } = useReader().admin.history.comparing;
  const { changes } = props;
  const isCut = !all && changes.length > atFirst;
  return (
    <Stack space="space.100" alignInline="stretch">
      <ChangesTable {...props} changes={isCut ? changes.slice(0, atFirst) : changes} />
      {isCut && (
        <div>
          <Button onClick={() => setAll(true)}>{showAll(changes.length)}</Button>
        </div>
      )}
    </Stack>
  );
}
