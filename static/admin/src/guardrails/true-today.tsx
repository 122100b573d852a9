/** Whether the guardrail that is being written holds under the record as it is. */
import { Inline, Text } from '@atlaskit/primitives/compiled';
import Lozenge from '@atlaskit/lozenge';
import { guardrailsFileOf, type GuardrailRule } from '../../../../src/contract/guardrails-file';
import { toGuardrailRows } from '../../../../src/view/guardrail-rows';
import { useReader } from '../use-reader';
import { useSetup } from '../use-setup';
import { STATE_LOOKS } from './state-looks';

/** One line. */
export function TrueToday({ rule }: { readonly rule: GuardrailRule }) {
  const reader = useReader();
  const { settings } = useSetup();
  const [row] = toGuardrailRows(guardrailsFileOf([rule]), settings, reader);
  if (row === undefined) return null;
  return (
    <div role="status">
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Lozenge appearance={STATE_LOOKS[row.state]}>
          {reader.admin.guardrails.now[row.state]}
        </Lozenge>
        {row.broken !== undefined && <Text>{row.broken.text}</Text>}
      </Inline>
    </div>
  );
}
