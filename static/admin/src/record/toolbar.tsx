/** The record as a file: one that is loaded into the form, or what the form shows as a download. */
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import { inOneForm } from '../../../../src/contract/settings-to-file';
import { DownloadButton } from '../download-button';
import { useReader } from '../use-reader';
import { DoneLine } from './done-line';
import type { Editing } from './editing';
import { FilePanel } from './file-panel';

interface Props {
  readonly editing: Editing;
  /** Settings that differ from the record. */
  readonly changes: number;
  readonly onReview: () => void;
}

/** Import, export, and from up here too: what is not saved yet. */
export function Toolbar({ editing, changes, onReview }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { toolbar, saving } = useReader().admin.recordForm;
  return (
    <Stack space="space.100" alignInline="stretch">
      {isOpen ? (
        <ImportPanel editing={editing} onClose={() => setOpen(false)} />
      ) : (
        <Inline space="space.100" rowSpace="space.100" shouldWrap>
          <Button onClick={() => setOpen(true)}>{toolbar.importFile}</Button>
          {editing.base !== undefined && (
            <DownloadButton file={editing.file}>{toolbar.exportFile}</DownloadButton>
          )}
          {changes > 0 && (
            <Button appearance="primary" onClick={() => onReview()}>
              {saving.reviewSome(changes)}
            </Button>
          )}
        </Inline>
      )}
      <DoneLine place="toolbar" editing={editing} />
    </Stack>
  );
}

interface PanelProps {
  readonly editing: Editing;
  readonly onClose: () => void;
}

/** A file replaces what the form shows; saving it is the same as saving anything else. */
function ImportPanel({ editing, onClose }: PanelProps) {
  const { words, admin } = useReader();
  const { importTitle, importHelp } = words.adminPage;
  return (
    <section className="panel" aria-label={importTitle}>
      <Stack space="space.200" alignInline="stretch">
        <Stack space="space.050">
          <Heading as="h2" size="medium">
            {importTitle}
          </Heading>
          <Text as="p" color="color.text.subtle">
            {importHelp}
          </Text>
        </Stack>
        <FilePanel
          onRead={(file) => {
            const text = admin.recordForm.toolbar.imported;
            editing.change(inOneForm(file), { place: 'toolbar', text, takesFocus: true });
            onClose();
          }}
          onCancel={onClose}
        />
      </Stack>
    </section>
  );
}
