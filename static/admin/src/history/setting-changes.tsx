/** What differs between two revisions, setting by setting; a long list is opened on demand. */
import Button from '@atlaskit/button/new';
import { Stack } from '@atlaskit/primitives/compiled';
import { useState, type ComponentProps } from 'react';
import { ChangesTable } from '../record/changes-table';
import { useReader } from '../use-reader';

/** More rows than this are shown on demand only. */
const SHOWN_AT_FIRST = 15;

/** The table, and the way to the rest of it. */
export function SettingChanges(props: ComponentProps<typeof ChangesTable>) {
  const [all, setAll] = useState(false);
  const { showAll } = useReader().admin.history.comparing;
  const { changes } = props;
  const isCut = !all && changes.length > SHOWN_AT_FIRST;
  return (
    <Stack space="space.100" alignInline="stretch">
      <ChangesTable {...props} changes={isCut ? changes.slice(0, SHOWN_AT_FIRST) : changes} />
      {isCut && (
        <div>
          <Button onClick={() => setAll(true)}>{showAll(changes.length)}</Button>
        </div>
      )}
    </Stack>
  );
}
