/** The guardrails, each with its state, what breaks it, and its actions. */
import Button from '@atlaskit/button/new';
import Link from '@atlaskit/link';
import Lozenge from '@atlaskit/lozenge';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useMemo } from 'react';
import type { GuardrailRule } from '../../../../src/contract/guardrails-file';
import {
  stateSummary,
  toGuardrailRows,
  type GuardrailRow,
} from '../../../../src/view/guardrail-rows';
import { addressOf } from '../route';
import { useReader } from '../use-reader';
import { useRoute } from '../use-route';
import { useSetup } from '../use-setup';
import { GuardrailForm } from './guardrail-form';
import { STATE_LOOKS } from './state-looks';
import type { OpenForm } from './use-guardrail-form';
import type { Guardrails } from './use-guardrails';

interface Props {
  readonly form: OpenForm;
  readonly guardrails: Guardrails;
}

/** All of them, in their order; the one that is edited has its form in its place. */
export function GuardrailList({ form, guardrails }: Props) {
  const { words, admin, locale } = useReader();
  const { settings, audit } = useSetup();
  const file = audit.guardrails.value;
  const rows = useMemo(
    () => toGuardrailRows(file, settings, { words, admin, locale, now: 0 }),
    [file, settings, words, admin, locale],
  );
  if (rows.length === 0) return <Text as="p">{admin.guardrails.none}</Text>;
  return (
    <Stack space="space.100">
      <div role="status">
        <Text as="p" color="color.text.subtle">
          {stateSummary(rows, { words, admin, locale, now: 0 })}
        </Text>
      </div>
      <ul className="guardrails">
        {rows.map((row) => {
          const rule = guardrails.rules[row.index];
          if (rule === undefined) return null;
          return (
            <li key={`${String(row.index)} ${row.name}`}>
              {form.place === row.index ? (
                <GuardrailForm form={form} guardrails={guardrails} />
              ) : (
                <Row row={row} rule={rule} form={form} guardrails={guardrails} />
              )}
            </li>
          );
        })}
      </ul>
    </Stack>
  );
}

interface RowProps extends Props {
  readonly row: GuardrailRow;
  readonly rule: GuardrailRule;
}

function Row({ row, rule, form, guardrails }: RowProps) {
  const words = useReader().admin.guardrails;
  const { saving } = guardrails;
  return (
    <div className="guardrail">
      <Stack space="space.050" grow="fill">
        <Inline space="space.100" alignBlock="center" shouldWrap>
          <Text weight="semibold">{row.name}</Text>
          <Lozenge appearance={STATE_LOOKS[row.state]}>{row.badge.text}</Lozenge>
        </Inline>
        {row.sentence !== undefined && (
          <Text as="p" color="color.text.subtle">
            {row.sentence}
          </Text>
        )}
        {row.broken !== undefined && <BrokenBy broken={row.broken} />}
      </Stack>
      <Inline space="space.050">
        <Button
          appearance="subtle"
          spacing="compact"
          aria-label={words.editThis(row.name)}
          isDisabled={saving !== undefined}
          onClick={() => form.open(rule)}
        >
          {words.edit}
        </Button>
        <Button
          appearance="subtle"
          spacing="compact"
          aria-label={words.removeThis(row.name)}
          isDisabled={saving !== undefined}
          isLoading={saving?.is === 'remove' && saving.rule === rule}
          onClick={() => guardrails.change({ is: 'remove', rule })}
        >
          {words.remove}
        </Button>
      </Inline>
    </div>
  );
}

/** What breaks it, and the way to that cell of the map. */
function BrokenBy({
  broken: { text, cell },
}: {
  readonly broken: NonNullable<GuardrailRow['broken']>;
}) {
  const { go } = useRoute();
  const words = useReader().admin.guardrails;
  const query = new URLSearchParams({ ...cell });
  return (
    <Text as="p">
      {text}{' '}
      <Link
        href={addressOf('map', query)}
        onClick={(event) => {
          event.preventDefault();
          go('map', query);
        }}
      >
        {words.showOnMap}
      </Link>
    </Text>
  );
}
