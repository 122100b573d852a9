/** The guardrails: what must stay true, whether it is, and ways to add, change and take them elsewhere. */
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import type { GuardrailRule } from '../../../../src/contract/guardrails-file';
import { Notice } from '../notice';
import { useReader } from '../use-reader';
import { useSetup } from '../use-setup';
import { FailureMessage } from '../failure-message';
import { ConflictPanel } from './conflict-panel';
import { FilePanel } from './file-panel';
import { GuardrailForm } from './guardrail-form';
import { GuardrailList } from './guardrail-list';
import { RemovedNotice } from './removed-notice';
import { Suggestions } from './suggestions';
import { useFocusBack } from './use-focus-back';
import { useGuardrailForm } from './use-guardrail-form';
import { useGuardrails } from './use-guardrails';
import './guardrails.css';

const NONE: readonly GuardrailRule[] = [];

export default function GuardrailsPart() {
  const words = useReader().admin.guardrails;
  const { audit, record } = useSetup();
  const form = useGuardrailForm(audit.guardrails.value?.rules ?? NONE);
  const guardrails = useGuardrails((change) => {
    if (change.is === 'edit' || (change.is === 'add' && change.from === 'form')) form.close();
  });
  const { rules, failed, conflict, removed, change } = guardrails;
  const isOnTop = form.place === 'top';
  const box = useFocusBack(form.place);
  return (
    <div className="reading-width">
      <Stack space="space.300">
        <Text as="p" color="color.text.subtle">
          {words.intro}
        </Text>
        {record === undefined && <Notice appearance="information">{words.noRecord}</Notice>}
        {conflict !== undefined && (
          <ConflictPanel conflict={conflict} onSettle={guardrails.settle} />
        )}
        {failed !== undefined && (
          <FailureMessage failure={failed.failure} onRetry={guardrails.retry} />
        )}
        {removed !== undefined && (
          <RemovedNotice
            name={removed.rule.name}
            onUndo={() => change({ is: 'add', rules: [removed.rule], at: removed.at })}
          />
        )}
        <div ref={box}>
          <Stack space="space.200">
            <Inline spread="space-between" alignBlock="center" space="space.100" shouldWrap>
              <Heading as="h2" size="medium">
                {words.title(rules.length)}
              </Heading>
              {!isOnTop && (
                <Button appearance="primary" onClick={() => form.open()}>
                  {words.add}
                </Button>
              )}
            </Inline>
            {isOnTop && <GuardrailForm form={form} guardrails={guardrails} />}
            <GuardrailList form={form} guardrails={guardrails} />
          </Stack>
        </div>
        <Suggestions guardrails={guardrails} />
        <FilePanel guardrails={guardrails} />
      </Stack>
    </div>
  );
}
