/** The text of Atlassian's table of approved domains, Any domain among them. */
import { Text } from '@atlaskit/primitives/compiled';
import { useDeferredValue, useMemo, useState } from 'react';
import {
  toPasteDiff,
  type PasteChoice,
  type PasteDiff,
} from '../../../../src/view/record-form-diff';
import { withField } from '../../../../src/view/record-form-edit';
import { parsePaste } from '../../../../src/view/record-form-paste';
import { useReader } from '../use-reader';
import { useOwnWords } from './use-own-words';
import type { Editing } from './editing';
import { useApprovalOptions, useRoleOptions } from './entry-selects';
import { PastePanel } from './paste-panel';
import { Select } from './select';

interface Props {
  readonly editing: Editing;
  readonly onClose: () => void;
}

/** The panel; nothing reaches the form before it is taken. */
export function PasteApproved({ editing, onClose }: Props) {
  const { file, change } = editing;
  const [text, setText] = useState('');
  const [choice, setChoice] = useState<PasteChoice>({ mode: 'add' });
  const { paste, appAccess } = useReader().admin.recordForm;
  const own = useOwnWords();
  const read = useDeferredValue(text);
  const pasted = useMemo(() => parsePaste(read, own), [read, own]);
  const diff = useMemo(() => toPasteDiff(file, pasted, choice), [file, pasted, choice]);
  return (
    <PastePanel
      title={paste.approvedTitle}
      help={paste.approvedHelp}
      example={paste.approvedExample}
      text={text}
      onText={setText}
      mode={choice.mode}
      onMode={(mode) => {
        setChoice({ ...choice, mode });
      }}
      hasList={Object.keys(file.site?.approvedDomains ?? {}).length > 0}
      diff={read.trim() === '' ? undefined : diff}
      hasEntries={pasted.entries.length > 0 || pasted.anyDomain !== undefined}
      problems={pasted.problems}
      onTake={() => {
        const said = appAccess.approved.pasted(diff.entries.length);
        change(diff.next, { place: 'approved', text: said, takesFocus: true });
        onClose();
      }}
      onClose={onClose}
    >
      <Silent diff={diff} choice={choice} onChoice={setChoice} />
    </PastePanel>
  );
}

interface SilentProps {
  readonly diff: PasteDiff;
  readonly choice: PasteChoice;
  readonly onChoice: (choice: PasteChoice) => void;
}

/** What the text does not say is not guessed: the admin may say it once for all of them. */
function Silent({ diff, choice, onChoice }: SilentProps) {
  const { paste } = useReader().admin.recordForm;
  const [roles, approvals] = [useRoleOptions(), useApprovalOptions()];
  const { role, approval } = diff.silent;
  return (
    <>
      {role > 0 && (
        <div className="record-tools">
          <Text>{paste.silentRole(role)}</Text>
          <Select
            label={paste.silentRole(role)}
            options={roles}
            value={choice.role}
            onChange={(value) => {
              onChoice(withField(choice, 'role', value));
            }}
          />
        </div>
      )}
      {approval > 0 && (
        <div className="record-tools">
          <Text>{paste.silentApproval(approval)}</Text>
          <Select
            label={paste.silentApproval(approval)}
            options={approvals}
            value={choice.approval}
            onChange={(value) => {
              onChoice(withField(choice, 'approval', value));
            }}
          />
        </div>
      )}
    </>
  );
}
