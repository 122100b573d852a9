/** Beside a setting: what it is more likely to be, by the accounts that appeared and contradict the record. */
import { Inline, Text } from '@atlaskit/primitives/compiled';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import type { SettingFact } from '../../../../src/audit/evidence/ways-to-make';
import { likelyOf } from '../../../../src/view/likely-settings';
import { useContradiction } from '../reality/use-contradiction';
import { useReader } from '../use-reader';

/** Nothing where no account speaks against it. */
export function SeenHint({ fact }: { readonly fact: SettingFact }) {
  const contradiction = useContradiction();
  const reader = useReader();
  const likely = contradiction && likelyOf(contradiction.check, fact, reader);
  if (likely === undefined) return null;
  return (
    <div className="seen-hint" data-testid={`seen-${fact}`}>
      <Inline space="space.075">
        <span className="seen-icon">
          <WarningIcon label="" size="small" color="var(--ds-icon-warning)" />
        </span>
        <Text size="small">{reader.admin.recordForm.judging(likely)}</Text>
      </Inline>
    </div>
  );
}
