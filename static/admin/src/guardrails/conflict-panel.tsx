/** Somebody else changed the guardrails in the meantime: both lists side by side, and nothing lost. */
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import Lozenge from '@atlaskit/lozenge';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import type { GuardrailRule } from '../../../../src/contract/guardrails-file';
import { newAmong } from '../../../../src/view/guardrail-change';
import { guardrailSentence } from '../../../../src/view/guardrail-sentence';
import { Notice } from '../notice';
import { useReader } from '../use-reader';
import type { GuardrailConflict } from './use-guardrails';

interface Props {
  readonly conflict: GuardrailConflict;
  readonly onSettle: (how: 'apply' | 'keep' | 'replace') => void;
}

/** The choice between the two. */
export function ConflictPanel({ conflict: { theirs, mine }, onSettle }: Props) {
  const words = useReader().admin.guardrails;
  return (
    <Stack space="space.200">
      <Notice appearance="warning" title={words.conflictTitle}>
        {words.conflict}
      </Notice>
      <div className="guardrail-sides">
        <Side title={words.theirs(theirs.length)} rules={theirs} other={mine} />
        <Side title={words.mine(mine.length)} rules={mine} other={theirs} />
      </div>
      <Inline space="space.100" rowSpace="space.100" shouldWrap>
        <Button appearance="primary" onClick={() => onSettle('apply')}>
          {words.applyMine}
        </Button>
        <Button onClick={() => onSettle('keep')}>{words.keepTheirs}</Button>
        <Button appearance="warning" onClick={() => onSettle('replace')}>
          {words.replaceTheirs}
        </Button>
      </Inline>
    </Stack>
  );
}

interface SideProps {
  readonly title: string;
  readonly rules: readonly GuardrailRule[];
  readonly other: readonly GuardrailRule[];
}

function Side({ title, rules, other }: SideProps) {
  const reader = useReader();
  const words = reader.admin.guardrails;
  const only = new Set(newAmong(rules, other));
  return (
    <section aria-label={title}>
      <Stack space="space.100">
        <Heading as="h3" size="xsmall">
          {title}
        </Heading>
        {rules.length === 0 && <Text color="color.text.subtle">{words.noRules}</Text>}
        <ul className="guardrails">
          {rules.map((rule, index) => (
            <li key={`${String(index)} ${rule.name}`} className="guardrail">
              <Stack space="space.025">
                <Inline space="space.100" alignBlock="center" shouldWrap>
                  <Text weight="semibold">{rule.name}</Text>
                  {only.has(rule) && <Lozenge appearance="new">{words.onlyHere}</Lozenge>}
                </Inline>
                <Text size="small" color="color.text.subtle">
                  {guardrailSentence(rule, reader)}
                </Text>
              </Stack>
            </li>
          ))}
        </ul>
      </Stack>
    </section>
  );
}
