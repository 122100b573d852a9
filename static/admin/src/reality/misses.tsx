/** Predictions that did not come true, newest first. */
import Button from '@atlaskit/button/new';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import type { RealityCheck } from '../../../../src/audit/evidence/reality-check';
import { seenConcern } from '../../../../src/contract/explained';
import type { RealityReport } from '../../../../src/contract/reality';
import { toMisses, type MissView } from '../../../../src/view/reality/misses';
import { likelyText } from '../../../../src/view/reality/reality-headline';
import { useReader } from '../use-reader';
import { useSetup } from '../use-setup';
import { CONTRADICTIONS } from './contradictions';

const AT_FIRST = 5;

interface Props {
  readonly report: RealityReport;
  readonly check: RealityCheck | undefined;
}

/** The first few, and all on demand. */
export function Misses({ report, check }: Props) {
  const reader = useReader();
  const words = reader.admin.reality.hits;
  const { record } = useSetup();
  const [all, setAll] = useState(false);
  const context = {
    revision: record?.revision,
    contradicting: (check?.contradicting ?? []).map(seenConcern),
    likely: check === undefined ? '' : likelyText(check, reader),
    explained: report.explained.value,
  };
  const misses = toMisses(report.marks, context, reader);
  if (misses.length === 0) return <Text as="p">{words.noMisses}</Text>;
  return (
    <Stack space="space.100">
      <h3 className="reality-subtitle">{words.missesTitle(misses.length)}</h3>
      <ul className="reality-list">
        {(all ? misses : misses.slice(0, AT_FIRST)).map((miss) => (
          <Miss key={miss.key} miss={miss} />
        ))}
      </ul>
      {misses.length > AT_FIRST && (
        <div>
          <Button appearance="subtle" spacing="compact" onClick={() => setAll(!all)}>
            {all ? words.showFewer : words.showAll(misses.length)}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function Miss({ miss }: { readonly miss: MissView }) {
  const { text, day, reason, toConcern } = miss;
  const { toContradiction } = useReader().admin.reality.hits;
  return (
    <li className="reality-line">
      <Stack space="space.025">
        <span className="reality-wrap">
          <Text>{text}</Text>
        </span>
        <Inline space="space.100" rowSpace="space.025" alignBlock="center" shouldWrap>
          <Text size="small" color="color.text.subtle">
            {day}
          </Text>
          <Text size="small">{reason}</Text>
          {toConcern !== undefined && (
            <Button
              spacing="compact"
              appearance="subtle"
              aria-label={toConcern}
              onClick={showContradiction}
            >
              {toContradiction}
            </Button>
          )}
        </Inline>
      </Stack>
    </li>
  );
}

function showContradiction(): void {
  const target = document.getElementById(CONTRADICTIONS);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'start' });
}
