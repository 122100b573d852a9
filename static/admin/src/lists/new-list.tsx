/** A new list: where its addresses come from, what was found in them, and the way to start it. */
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import Textfield from '@atlaskit/textfield';
import type { FormEvent } from 'react';
import { MAX_LIST_NAME } from '../../../../src/contract/lists';
import { Notice } from '../notice';
import { useReader } from '../use-reader';
import { useSetup } from '../use-setup';
import { InputPreview } from './input-preview';
import { Field, Picker } from './fields';
import { ListFailure } from './list-failure';
import type { Place } from './place';
import { SendBar } from './send-bar';
import { SourceInput } from './source-input';
import type { NewListSource } from './use-input';
import { useNewList } from './use-new-list';

const SOURCES = ['paste', 'file', 'desk', 'site'] as const satisfies readonly NewListSource[];

/** The form; what was typed stays whatever happens. */
export function NewList({ onOpen }: { readonly onOpen: (place: Place) => void }) {
  const { words, admin } = useReader();
  const { record } = useSetup();
  const form = useNewList((id) => onOpen({ is: 'list', id }));
  const { input, sending } = form;
  return (
    <Stack space="space.300" alignInline="stretch">
      <div className="flush">
        <Button appearance="subtle" onClick={() => onOpen({ is: 'all' })}>
          {words.lists.actions.back}
        </Button>
      </div>
      <Heading as="h2" size="medium">
        {words.lists.actions.newList}
      </Heading>
      {record === undefined && <Notice appearance="warning">{admin.lists.nothingRecorded}</Notice>}
      <div className="new-list">
        <Stack space="space.250" alignInline="stretch">
          <Picker
            id="list-project"
            label={admin.lists.project}
            value={form.projectId ?? ''}
            options={form.all.projects.map(({ id, key, name }) => ({
              value: id,
              label: `${name} (${key})`,
            }))}
            onChange={form.setProject}
          />
          {form.all.failure !== undefined && (
            <ListFailure failure={form.all.failure} onRetry={form.all.retry} />
          )}
          <Picker
            id="list-source"
            label={admin.lists.from}
            value={input.source}
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
              value={form.name}
              placeholder={form.usualName}
              maxLength={MAX_LIST_NAME}
              onChange={(event: FormEvent<HTMLInputElement>) =>
                form.setName(event.currentTarget.value)
              }
            />
          </Field>
          {input.source === 'paste' && input.text !== '' && (
            <Text size="small" color="color.text.subtle">
              {admin.lists.keptHere}
            </Text>
          )}
          <SendBar sending={sending} isReady={form.isReady} list={form.list} />
        </Stack>
      </div>
    </Stack>
  );
}
