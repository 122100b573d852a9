/** Where the addresses of a new list are put in: a field to paste into, a file to drop, or nothing where accounts are the source. */
import Button from '@atlaskit/button/new';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import TextArea from '@atlaskit/textarea';
import { useRef, useState, type ChangeEvent, type DragEvent } from 'react';
import { Notice } from '../notice';
import { useReader } from '../use-reader';
import { Bar } from './bar';
import { Field } from './fields';
import type { ListInput } from './use-input';

interface Props {
  readonly input: ListInput;
  /** Other addresses than before. */
  readonly onChange: () => void;
}

export function SourceInput({ input, onChange }: Props) {
  const { words, admin } = useReader();
  switch (input.source) {
    case 'paste':
      return (
        <Field id="list-text" label={words.listInput.paste}>
          <TextArea
            id="list-text"
            value={input.text}
            minimumRows={6}
            maxHeight="320px"
            spellCheck={false}
            onChange={(event: ChangeEvent<HTMLTextAreaElement>) => {
              input.setText(event.currentTarget.value);
              onChange();
            }}
          />
          <Text size="small" color="color.text.subtle">
            {words.listInput.pasteHelp}
          </Text>
        </Field>
      );
    case 'file':
      return <FileInput input={input} onChange={onChange} />;
    case 'desk':
    case 'site':
      return (
        <Text as="p" color="color.text.subtle">
          {admin.lists.accountsHelp[input.source]}
        </Text>
      );
  }
}

function FileInput({ input, onChange }: Props) {
  const { words, admin } = useReader();
  const [isOver, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);

  function take(files: FileList | null): void {
    const [file] = files ?? [];
    if (file === undefined) return;
    input.setFile(file);
    onChange();
  }

  return (
    <Stack space="space.150" alignInline="stretch">
      <div
        className={isOver ? 'drop over' : 'drop'}
        onDragOver={(event: DragEvent) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event: DragEvent) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files);
        }}
      >
        <Stack space="space.100" alignInline="start">
          <Text>{admin.lists.dropHere}</Text>
          <Button onClick={() => chooser.current?.click()}>{words.lists.actions.chooseFile}</Button>
          <input
            ref={chooser}
            className="chooser"
            type="file"
            aria-label={words.lists.actions.chooseFile}
            tabIndex={-1}
            onChange={(event: ChangeEvent<HTMLInputElement>) => {
              take(event.currentTarget.files);
              // The same file can be chosen again after it was mended.
              event.currentTarget.value = '';
            }}
          />
          <Text size="small" color="color.text.subtle">
            {admin.lists.fileTypes}
          </Text>
        </Stack>
      </div>
      <FileStatus input={input} />
    </Stack>
  );
}

function FileStatus({ input: { file } }: { readonly input: ListInput }) {
  const { words, admin, locale } = useReader();
  switch (file.is) {
    case 'none':
      return null;
    case 'reading': {
      const share = new Intl.NumberFormat(locale, { style: 'percent' }).format(file.share);
      const text = admin.lists.readingFile(share);
      return (
        <Stack space="space.050">
          <div role="status">
            <Text>{file.name}</Text>
          </div>
          <Bar label={text} percent={Math.floor(file.share * 100)} />
        </Stack>
      );
    }
    case 'failed': {
      const { title, advice } = words.listInput.file.problems[file.problem];
      return (
        <Notice appearance="error" title={`${file.name}: ${title}`}>
          {advice}
        </Notice>
      );
    }
    case 'read':
      return <Text>{file.name}</Text>;
  }
}
