/** The admin page, under the title that Jira draws: what is recorded, and the way to record something new. */
import Button from '@atlaskit/button/new';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import Spinner from '@atlaskit/spinner';
import { useState } from 'react';
import type { SettingsReport } from '../../../src/contract/api';
import { DownloadButton } from './download-button';
import { FailureMessage } from './failure-message';
import { ImportPanel } from './import-panel';
import { Notice } from './notice';
import { useReader } from './use-reader';
import { RecordView } from './record-view';
import { useRecord } from './use-record';

/** The whole page. */
export function AdminPage() {
  const { state, read } = useRecord();
  const { adminPage } = useReader().words;
  return (
    <div className="page">
      <Stack space="space.300">
        <Text as="p">{adminPage.intro}</Text>
        {state.is === 'reading' && (
          <Inline space="space.150" alignBlock="center">
            <Spinner label={adminPage.reading} />
            <Text color="color.text.subtle">{adminPage.reading}</Text>
          </Inline>
        )}
        {state.is === 'failed' && (
          <FailureMessage failure={state.failure} onRetry={() => void read()} />
        )}
        {state.is === 'ready' && <Recorded record={state.record} onSaved={read} />}
      </Stack>
    </div>
  );
}

interface RecordedProps {
  readonly record: SettingsReport['record'];
  readonly onSaved: () => Promise<void>;
}

function Recorded({ record, onSaved }: RecordedProps) {
  const [importing, setImporting] = useState(false);
  const [saved, setSaved] = useState(false);
  const { adminPage } = useReader().words;
  return (
    <Stack space="space.300">
      {saved && <Notice appearance="success">{adminPage.saved}</Notice>}
      {importing ? (
        <ImportPanel
          record={record}
          onCancel={() => {
            setImporting(false);
          }}
          onSaved={async () => {
            await onSaved();
            setImporting(false);
            setSaved(true);
          }}
        />
      ) : (
        <Inline space="space.100">
          <Button
            appearance="primary"
            onClick={() => {
              setSaved(false);
              setImporting(true);
            }}
          >
            {adminPage.importFile}
          </Button>
          {record !== undefined && (
            <DownloadButton file={record.file}>{adminPage.exportFile}</DownloadButton>
          )}
        </Inline>
      )}
      {!importing && record === undefined && (
        <Notice appearance="information" title={adminPage.emptyTitle}>
          {adminPage.empty}
        </Notice>
      )}
      {!importing && record !== undefined && <RecordView record={record} />}
    </Stack>
  );
}
