/** The text of the External domain list. */
import { useDeferredValue, useMemo, useState } from 'react';
import { toListDiff, type PasteChoice } from '../../../../src/view/record-form-diff';
import { parseDomainList } from '../../../../src/view/record-form-domain-list';
import { externalListOf } from '../../../../src/view/record-form-edit';
import { useReader } from '../use-reader';
import { useOwnWords } from './use-own-words';
import type { Editing } from './editing';
import { PastePanel } from './paste-panel';

interface Props {
  readonly editing: Editing;
  readonly onClose: () => void;
}

/** The panel; nothing reaches the form before it is taken. */
export function PasteExternal({ editing, onClose }: Props) {
  const { file, change } = editing;
  const [text, setText] = useState('');
  const [mode, setMode] = useState<PasteChoice['mode']>('add');
  const { paste, customerAccess } = useReader().admin.recordForm;
  const own = useOwnWords();
  const read = useDeferredValue(text);
  const { domains, problems } = useMemo(() => parseDomainList(read, own), [read, own]);
  const diff = useMemo(() => toListDiff(file, domains, mode), [file, domains, mode]);
  return (
    <PastePanel
      title={paste.externalTitle}
      help={paste.externalHelp}
      example={paste.externalExample}
      text={text}
      onText={setText}
      mode={mode}
      onMode={setMode}
      hasList={externalListOf(file).length > 0}
      diff={read.trim() === '' ? undefined : diff}
      hasEntries={domains.length > 0}
      problems={problems}
      onTake={() => {
        const said = customerAccess.list.pasted(diff.entries.length);
        change(diff.next, { place: 'external', text: said, takesFocus: true });
        onClose();
      }}
      onClose={onClose}
    />
  );
}
