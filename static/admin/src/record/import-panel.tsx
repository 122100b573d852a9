/** From a settings file to the record: choose, preview, save; a conflict shows both versions. */
import Heading from '@atlaskit/heading';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import type { SettingsReport } from '../../../../src/contract/api';
import type { SettingsFile } from '../../../../src/contract/settings-file';
import { ConflictPanel } from './conflict-panel';
import { FilePanel } from './file-panel';
import { PreviewPanel } from './preview-panel';
import { useReader } from '../use-reader';
import { useSave } from './use-save';

type Recorded = SettingsReport['record'];

interface Props {
  readonly record: Recorded;
  readonly onCancel: () => void;
  readonly onSaved: () => Promise<void>;
}

/** The whole way, one step at a time. */
export function ImportPanel({ record, onCancel, onSaved }: Props) {
  const [file, setFile] = useState<SettingsFile>();
  const { adminPage } = useReader().words;
  return (
    <section className="panel">
      <Stack space="space.250">
        <Stack space="space.050">
          <Heading as="h2" size="medium">
            {adminPage.importTitle}
          </Heading>
          <Text as="p" color="color.text.subtle">
            {adminPage.importHelp}
          </Text>
        </Stack>
        {file === undefined ? (
          <FilePanel onRead={setFile} onCancel={onCancel} />
        ) : (
          <Saving file={file} record={record} onCancel={onCancel} onSaved={onSaved} />
        )}
      </Stack>
    </section>
  );
}

function Saving({ file, record, onCancel, onSaved }: Props & { readonly file: SettingsFile }) {
  const { state, save, saveOver } = useSave(file, record, onSaved);
  if (state.is === 'conflict') {
    return (
      <ConflictPanel
        mine={file}
        theirs={state.theirs}
        failure={state.failure}
        isSaving={state.saving}
        onKeepTheirs={() => void onSaved()}
        onSaveMine={saveOver}
      />
    );
  }
  return (
    <PreviewPanel
      file={file}
      record={record}
      isSaving={state.is === 'saving'}
      failure={state.is === 'failed' ? state.failure : undefined}
      onSave={save}
      onCancel={onCancel}
    />
  );
}
