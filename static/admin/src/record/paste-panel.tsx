/** A text that is pasted into a list: what it would change is shown before it is taken, and so is what could not be read. */
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import TextArea from '@atlaskit/textarea';
import { useId, type ChangeEvent, type ReactNode } from 'react';
import type { PasteProblem } from '../../../../src/view/record-form-pasted';
import type { ListDiff, PasteChoice } from '../../../../src/view/record-form-diff';
import { toDiffSummary, toProblemLines } from '../../../../src/view/record-form-diff-view';
import { Notice } from '../notice';
import { useReader } from '../use-reader';
import { PasteDiffTable } from './paste-diff-table';
import { PasteMode } from './paste-mode';

interface Props {
  readonly title: string;
  readonly help: string;
  readonly example: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly mode: PasteChoice['mode'];
  readonly onMode: (mode: PasteChoice['mode']) => void;
  /** Entries are there already, so that it matters what happens to them. */
  readonly hasList: boolean;
  /** Absent: there is no text yet. */
  readonly diff: ListDiff | undefined;
  /** Whether the text names any entry. */
  readonly hasEntries: boolean;
  readonly problems: readonly PasteProblem[];
  /** What the text leaves open. */
  readonly children?: ReactNode;
  readonly onTake: () => void;
  readonly onClose: () => void;
}

/** Text, difference, and the way into the form. */
export function PastePanel(props: Props) {
  const { diff, hasEntries, onTake, onClose } = props;
  const { paste } = useReader().admin.recordForm;
  const changes = diff?.entries.length ?? 0;
  return (
    <div className="panel">
      <Stack space="space.200" alignInline="stretch">
        <PasteText {...props} />
        {diff !== undefined && hasEntries && props.hasList && (
          <PasteMode mode={props.mode} onMode={props.onMode} />
        )}
        {diff !== undefined && props.children}
        {diff !== undefined && <Problems problems={props.problems} />}
        {diff !== undefined && <Outcome diff={diff} hasEntries={hasEntries} />}
        <Inline space="space.100">
          <Button appearance="primary" isDisabled={changes === 0} onClick={() => onTake()}>
            {paste.take(changes)}
          </Button>
          <Button appearance="subtle" onClick={() => onClose()}>
            {paste.cancel}
          </Button>
        </Inline>
      </Stack>
    </div>
  );
}

function PasteText({ title, help, example, text, onText }: Props) {
  const id = useId();
  const { paste } = useReader().admin.recordForm;
  return (
    <Stack space="space.100" alignInline="stretch">
      <Heading as="h4" size="small">
        {title}
      </Heading>
      <Text as="p" color="color.text.subtle">
        {help}
      </Text>
      <label className="visually-hidden" htmlFor={id}>
        {paste.text}
      </label>
      <TextArea
        id={id}
        value={text}
        placeholder={example}
        isMonospaced
        resize="vertical"
        minimumRows={6}
        maxHeight="320px"
        autoFocus
        onChange={(event: ChangeEvent<HTMLTextAreaElement>) => {
          onText(event.target.value);
        }}
      />
    </Stack>
  );
}

function Problems({ problems }: Pick<Props, 'problems'>) {
  const reader = useReader();
  const { paste } = reader.admin.recordForm;
  if (problems.length === 0) return null;
  return (
    <Stack space="space.100" alignInline="stretch">
      <Notice appearance="warning" title={paste.problems(problems.length)}>
        {paste.problemsHelp}
      </Notice>
      <ul className="record-problems" tabIndex={0} aria-label={paste.problems(problems.length)}>
        {toProblemLines(problems, reader).map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </Stack>
  );
}

function Outcome({ diff, hasEntries }: { readonly diff: ListDiff; readonly hasEntries: boolean }) {
  const reader = useReader();
  const { paste } = reader.admin.recordForm;
  if (!hasEntries) return <Notice appearance="information">{paste.nothing}</Notice>;
  if (diff.entries.length === 0) {
    return <Notice appearance="information">{paste.nothingNew(diff.unchanged)}</Notice>;
  }
  return (
    <Stack space="space.100" alignInline="stretch">
      <div role="status">
        <Text weight="semibold">{toDiffSummary(diff.entries, diff.unchanged, reader)}</Text>
      </div>
      <PasteDiffTable entries={diff.entries} />
    </Stack>
  );
}
