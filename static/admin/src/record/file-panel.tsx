/** Choosing a settings file: by the picker, by dragging it here, or by pasting its text. */
import Button from '@atlaskit/button/new';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import TextArea from '@atlaskit/textarea';
import { useRef, useState, type ChangeEvent, type DragEvent } from 'react';
import {
  SETTINGS_FORMAT,
  type SettingsFile,
  type SettingsProblem,
} from '../../../../src/contract/settings-file';
import { parseSettingsText } from '../../../../src/contract/settings-text';
import { Notice } from '../notice';
import { useReader } from '../use-reader';

interface Props {
  readonly onRead: (file: SettingsFile) => void;
  readonly onCancel: () => void;
}

const PASTE = 'settings-text';

/** The shape of a file, for whoever writes the first one by hand. */
const EXAMPLE = JSON.stringify(
  {
    format: SETTINGS_FORMAT,
    site: {
      internal: true,
      external: true,
      externalDomains: 'any',
      approvedDomains: { 'acme.com': { role: 'customer', approval: false } },
      anyDomain: { role: 'none', approval: false },
      userInvites: 'closed',
      outgoingMail: true,
    },
    projects: { HELP: { customerInvited: true, portalAccess: 'healthy' } },
  } satisfies SettingsFile,
  null,
  2,
);

/** Three ways in; what is wrong with a file is named by its field. What was pasted stays. */
export function FilePanel({ onRead, onCancel }: Props) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<SettingsProblem | 'unreadable'>();
  const { adminPage } = useReader().words;

  function take(content: string) {
    const parsed = parseSettingsText(content);
    if (parsed.ok) onRead(parsed.file);
    else setProblem(parsed.problem);
  }

  function takeFile(file: File | undefined) {
    file?.text().then(
      (content) => {
        setText(content);
        take(content);
      },
      () => {
        setProblem('unreadable');
      },
    );
  }

  return (
    <Stack space="space.200">
      <DropZone onFile={takeFile} />
      <Stack space="space.050">
        <label className="label" htmlFor={PASTE}>
          {adminPage.paste}
        </label>
        <TextArea
          id={PASTE}
          value={text}
          placeholder={EXAMPLE}
          isMonospaced
          resize="vertical"
          minimumRows={20}
          maxHeight="40vh"
          isInvalid={problem !== undefined}
          onChange={(event: ChangeEvent<HTMLTextAreaElement>) => {
            setText(event.target.value);
          }}
        />
        <Text size="small" color="color.text.subtle">
          {adminPage.pasteHelp}
        </Text>
      </Stack>
      {problem !== undefined && <Problem problem={problem} />}
      <Inline space="space.100">
        <Button
          appearance="primary"
          isDisabled={text.trim() === ''}
          onClick={() => {
            take(text);
          }}
        >
          {adminPage.read}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {adminPage.cancel}
        </Button>
      </Inline>
    </Stack>
  );
}

function Problem({ problem }: { readonly problem: SettingsProblem | 'unreadable' }) {
  const { adminPage, failures, settingsProblems } = useReader().words;
  if (problem === 'unreadable') {
    return <Notice appearance="error">{adminPage.fileUnreadable}</Notice>;
  }
  const said = settingsProblems[problem.problem];
  const { title, advice } = failures['broken-settings'];
  return (
    <Notice appearance="error" title={title}>
      {problem.path === '' ? said : `${adminPage.problemAt(problem.path, said)} ${advice}`}
      {problem.detail === undefined ? '' : ` ${problem.detail}`}
    </Notice>
  );
}

function DropZone({ onFile }: { readonly onFile: (file: File | undefined) => void }) {
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { drop, chooseFile } = useReader().words.adminPage;
  return (
    <div
      className={isOver ? 'drop over' : 'drop'}
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        onFile(event.dataTransfer.files[0]);
      }}
    >
      <Inline space="space.150" rowSpace="space.100" alignBlock="center" shouldWrap>
        <Button onClick={() => input.current?.click()}>{chooseFile}</Button>
        <Text color="color.text.subtle">{drop}</Text>
      </Inline>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={chooseFile}
        onChange={(event: ChangeEvent<HTMLInputElement>) => {
          onFile(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </div>
  );
}
