/** The accounts that contradict the record, what explains them, and what was explained away. */
import Button from '@atlaskit/button/new';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { useMemo, useRef, useState } from 'react';
import type { RealityCheck } from '../../../../src/audit/evidence/reality-check';
import type { RealityReport } from '../../../../src/contract/reality';
import {
  toContradictionLines,
  type ContradictionLine,
} from '../../../../src/view/reality/contradiction-view';
import { toExplainedViews } from '../../../../src/view/reality/explained-view';
import { accountsIn } from '../../../../src/view/reality/observations';
import { useReason } from '../findings/use-reason';
import { useReader } from '../use-reader';
import { useSetup } from '../use-setup';
import { ExplainForm } from './explain-form';
import { ExplainedList } from './explained-list';
import { Explanations } from './explanations';
import { Section } from './section';
import { TakePlace } from './take-panel';
import type { Explaining } from './use-explaining';
import type { Taking } from './use-taking';

/** Where misses lead to. */
export const CONTRADICTIONS = 'reality-contradictions';

interface Props {
  readonly report: RealityReport;
  /** Absent: not worked out yet. */
  readonly check: RealityCheck | undefined;
  readonly taking: Taking;
  readonly explaining: Explaining;
}

/** The section; only what was explained away is left where nothing contradicts. */
export function Contradictions({ report, check, taking, explaining }: Props) {
  const reader = useReader();
  const explained = toExplainedViews(report.explained.value, reader);
  const isContradicted = check !== undefined && check.contradicting.length > 0;
  const isTaking = taking.open?.from === 'contradictions';
  if (!isContradicted && !isTaking && explained.length === 0) return null;
  return (
    <div id={CONTRADICTIONS} tabIndex={-1} className="reality-target">
      <Stack space="space.200">
        {isContradicted && (
          <Section
            title={reader.admin.reality.contradictions.title(accountsIn(check.contradicting))}
          >
            <Contradicting check={check} taking={taking} explaining={explaining} />
          </Section>
        )}
        <TakePlace from="contradictions" taking={taking} />
        <ExplainedList explained={explained} explaining={explaining} />
      </Stack>
    </div>
  );
}

interface ContradictingProps {
  readonly check: RealityCheck;
  readonly taking: Taking;
  readonly explaining: Explaining;
}

function Contradicting({ check, taking, explaining }: ContradictingProps) {
  const { settings } = useSetup();
  const { words, admin, locale } = useReader();
  const lines = useMemo(
    () => toContradictionLines(check.contradicting, settings, { words, admin, locale, now: 0 }),
    [check, settings, words, admin, locale],
  );
  return (
    <Stack space="space.200">
      <ul className="reality-list">
        {lines.map((line) => (
          <Line key={line.concern} line={line} />
        ))}
      </ul>
      <Explanations check={check} taking={taking} />
      <ExplainAway lines={lines} explaining={explaining} />
    </Stack>
  );
}

function Line({ line: { text, when, recorded } }: { readonly line: ContradictionLine }) {
  return (
    <li className="reality-line">
      <Stack space="space.025">
        <span className="reality-name">{text}</span>
        <Text>{recorded}</Text>
        <Text size="small" color="color.text.subtle">
          {when}
        </Text>
      </Stack>
    </li>
  );
}

interface ExplainProps {
  readonly lines: readonly ContradictionLine[];
  readonly explaining: Explaining;
}

/** What is written survives a reload; the form is open then. */
function ExplainAway({ lines, explaining }: ExplainProps) {
  const [reason, setReason] = useReason('reality');
  const [isOpen, setOpen] = useState(reason !== '');
  const button = useRef<HTMLButtonElement>(null);
  const { explain } = useReader().admin.reality.contradictions;
  if (isOpen) {
    return (
      <ExplainForm
        lines={lines}
        explaining={explaining}
        reason={reason}
        onReason={setReason}
        onClose={() => {
          setReason('');
          setOpen(false);
          // The button is drawn anew.
          requestAnimationFrame(() => button.current?.focus());
        }}
      />
    );
  }
  return (
    <div>
      <Button ref={button} onClick={() => setOpen(true)}>
        {explain}
      </Button>
    </div>
  );
}
