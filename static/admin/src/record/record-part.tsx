/** The record: what is recorded, and the way to record something new. */
import Button from '@atlaskit/button/new';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import { DownloadButton } from '../download-button';
import { Notice } from '../notice';
import { useReader } from '../use-reader';
import { useSetup } from '../use-setup';
import { ImportPanel } from './import-panel';
import { RecordView } from './record-view';

/** The part. */
export default function RecordPart() {
  const { record, reread } = useSetup();
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
            await reread();
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
