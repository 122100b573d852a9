/** A new list: where its addresses come from, what was found in them, and the way to start it. */
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import Textfield from '@atlaskit/textfield';
import { useEffect, useState, type FormEvent } from 'react';
import { MAX_LIST_NAME } from '../../../../src/contract/lists';
import { Notice } from '../notice';
import { useProjects } from '../record/use-projects';
import { useReader } from '../use-reader';
import { useSetup } from '../use-setup';
import { forgetDraft, keepDraft, readDraft } from './draft-store';
import { InputPreview } from './input-preview';
import { Field, Picker } from './fields';
import type { Place } from './place';
import { SendBar } from './send-bar';
import { SourceInput } from './source-input';
import { useInput, type NewListSource } from './use-input';
import { useSending } from './use-sending';

const SOURCES = ['paste', 'file', 'desk', 'site'] as const satisfies readonly NewListSource[];

/** The form; what was typed stays whatever happens. */
export function NewList({ onOpen }: { readonly onOpen: (place: Place) => void }) {
  const { words, admin, locale, now } = useReader();
  const { record } = useSetup();
  const { projects } = useProjects();
  const [draft] = useState(readDraft);
  const [name, setName] = useState(draft?.name ?? '');
  const [chosenProject, setProject] = useState(draft?.projectId);
  const input = useInput(draft?.text ?? '');
  const sending = useSending((id) => {
    forgetDraft();
    onOpen({ is: 'list', id });
  });
  const projectId = chosenProject ?? projects[0]?.id;
  const { source, text } = input;
  useEffect(() => {
    if (source === 'paste' && text !== '') {
      keepDraft({
        text,
        ...(name === '' ? {} : { name }),
        ...(chosenProject === undefined ? {} : { projectId: chosenProject }),
      });
    }
  }, [source, text, name, chosenProject]);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const usualName = words.listInput.defaultName(date.format(now));
  const rows = input.read?.rows ?? [];
  const needsRows = source === 'paste' || source === 'file';
  return (
    <Stack space="space.300" alignInline="stretch">
      <Inline>
        <Button appearance="subtle" onClick={() => onOpen({ is: 'all' })}>
          {words.lists.actions.back}
        </Button>
      </Inline>
      <Heading as="h2" size="medium">
        {words.lists.actions.newList}
      </Heading>
      {record === undefined && <Notice appearance="warning">{admin.lists.nothingRecorded}</Notice>}
      <div className="new-list">
        <Stack space="space.250" alignInline="stretch">
          <Picker
            id="list-project"
            label={admin.lists.project}
            value={projectId ?? ''}
            options={projects.map(({ id, key, name: title }) => ({
              value: id,
              label: `${title} (${key})`,
            }))}
            onChange={setProject}
          />
          <Picker
            id="list-source"
            label={admin.lists.from}
            value={source}
            options={SOURCES.map((one) => ({ value: one, label: admin.lists.sources[one] }))}
            onChange={(next) => {
              input.setSource(next);
              sending.forget();
            }}
          />
          <SourceInput input={input} onChange={sending.forget} />
          {input.read !== undefined && (
            <InputPreview
              read={input.read}
              onChoose={(chosen) => {
                input.choose(chosen);
                sending.forget();
              }}
            />
          )}
          <Field id="list-name" label={words.listInput.name}>
            <Textfield
              id="list-name"
              value={name}
              placeholder={usualName}
              maxLength={MAX_LIST_NAME}
              onChange={(event: FormEvent<HTMLInputElement>) => setName(event.currentTarget.value)}
            />
          </Field>
          {source === 'paste' && text !== '' && (
            <Text size="small" color="color.text.subtle">
              {admin.lists.keptHere}
            </Text>
          )}
          <SendBar
            sending={sending}
            isReady={projectId !== undefined && (!needsRows || rows.length > 0)}
            list={{
              name: name.trim() === '' ? usualName : name.trim(),
              source: needsRows ? 'addresses' : source,
              rows: needsRows ? rows : [],
              ...(projectId === undefined ? {} : { projectId }),
            }}
          />
        </Stack>
      </div>
    </Stack>
  );
}
