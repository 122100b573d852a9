/** A guardrails file that is brought in: chosen or pasted, shown before it is taken. */
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import TextArea from '@atlaskit/textarea';
import { useId, useRef, useState } from 'react';
import type { GuardrailChange } from '../../../../src/view/guardrail-change';
import { readGuardrails, type ReadGuardrails } from '../../../../src/view/guardrails-text';
import { Notice } from '../notice';
import { useReader } from '../use-reader';
import type { Guardrails } from './use-guardrails';

interface Props {
  readonly guardrails: Guardrails;
  readonly onClose: () => void;
}

/** Text first, then what it holds. */
export function ImportPanel({ guardrails, onClose }: Props) {
  const reader = useReader();
  const words = reader.admin.guardrails;
  const [text, setText] = useState('');
  const [found, setFound] = useState<ReadGuardrails>();
  const picker = useRef<HTMLInputElement>(null);
  const id = useId();
  const read = (given: string) => {
    setText(given);
    setFound(readGuardrails(given, guardrails.rules, reader));
  };
  const take = (change: GuardrailChange) => {
    guardrails.change(change);
    onClose();
  };
  return (
    <div className="panel">
      <Stack space="space.200">
        <Heading as="h3" size="small">
          {words.importTitle}
        </Heading>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".json,application/json"
          onChange={({ currentTarget: { files } }) => {
            void files?.[0]?.text().then(read);
          }}
        />
        <div>
          <Button onClick={() => picker.current?.click()}>{words.chooseFile}</Button>
        </div>
        <div>
          <label className="label" htmlFor={id}>
            {words.pasteLabel}
          </label>
          <TextArea
            id={id}
            isMonospaced
            minimumRows={4}
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
        </div>
        {found !== undefined && <Found found={found} onTake={take} />}
        <Inline space="space.100">
          <Button isDisabled={text.trim() === ''} onClick={() => read(text)}>
            {words.read}
          </Button>
          <Button appearance="subtle" onClick={onClose}>
            {words.cancel}
          </Button>
        </Inline>
      </Stack>
    </div>
  );
}

interface FoundProps {
  readonly found: ReadGuardrails;
  readonly onTake: (change: GuardrailChange) => void;
}

function Found({ found, onTake }: FoundProps) {
  const words = useReader().admin.guardrails;
  if (!found.ok) return <Notice appearance="error">{found.problem}</Notice>;
  const { title, remarks, lines, fresh, rules } = found;
  return (
    <div role="status">
      <Stack space="space.100">
        <Text weight="semibold">{title}</Text>
        {remarks.map((remark) => (
          <Text as="p" key={remark}>
            {remark}
          </Text>
        ))}
        <ul className="guardrails">
          {lines.map(({ key, name, sentence }) => (
            <li key={key} className="guardrail">
              <Stack space="space.025">
                <Text>{name}</Text>
                {sentence !== name && (
                  <Text size="small" color="color.text.subtle">
                    {sentence}
                  </Text>
                )}
              </Stack>
            </li>
          ))}
        </ul>
        <Inline space="space.100" rowSpace="space.100" shouldWrap>
          {fresh.length > 0 && (
            <Button appearance="primary" onClick={() => onTake({ is: 'add', rules: fresh })}>
              {words.addFound(fresh.length)}
            </Button>
          )}
          <Button appearance="warning" onClick={() => onTake({ is: 'replace-all', rules })}>
            {words.replaceAll}
          </Button>
        </Inline>
      </Stack>
    </div>
  );
}
