/** What changed on the site: what each change turns, guardrails with what was read, and what could not be read. */
import Button from '@atlaskit/button/new';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { useMemo } from 'react';
import type { RealityReport } from '../../../../src/contract/reality';
import {
  toDriftView,
  type DriftLine,
  type DriftView,
} from '../../../../src/view/reality/drift-view';
import { useReader } from '../use-reader';
import { useSetup } from '../use-setup';
import { DriftGuardrails } from './drift-guardrails';
import { DriftItem } from './drift-item';
import { Fold } from './fold';
import { Section } from './section';
import { TakePlace } from './take-panel';
import type { Explaining } from './use-explaining';
import type { Taking } from './use-taking';

interface Props {
  readonly report: RealityReport;
  readonly taking: Taking;
  readonly explaining: Explaining;
}

/** The section. */
export function DriftSection({ report, taking, explaining }: Props) {
  const view = useView(report);
  const words = useReader().admin.reality.drift;
  const items = (lines: readonly DriftLine[], isSeen: boolean) => (
    <ul className="reality-list">
      {lines.map((line) => (
        <DriftItem
          key={line.concern}
          line={line}
          isSeen={isSeen}
          taking={taking}
          explaining={explaining}
        />
      ))}
    </ul>
  );
  return (
    <Section title={words.title}>
      <Text as="p" color="color.text.subtle">
        {view.readAt}
      </Text>
      <TakePlace from="drift" taking={taking} />
      {view.fresh.length === 0 && report.drift.readAt !== undefined && (
        <Text as="p">{view.seen.length === 0 ? words.none : words.allSeen}</Text>
      )}
      {view.fresh.length > 0 && items(view.fresh, false)}
      {view.fresh.length > 1 && <MarkAll lines={view.fresh} explaining={explaining} />}
      <DriftGuardrails changes={report.drift.changes} />
      {view.seen.length > 0 && (
        <Fold title={words.seenTitle(view.seen.length)}>{items(view.seen, true)}</Fold>
      )}
      {view.missing.length > 0 && <Missing view={view} />}
    </Section>
  );
}

/** Made once per change: the core is asked what each turns. */
function useView({ drift, explained }: RealityReport): DriftView {
  const { settings } = useSetup();
  const { words, admin, locale } = useReader();
  return useMemo(() => {
    const reader = { words, admin, locale, now: Date.now() };
    return toDriftView(drift, explained.value, settings, reader);
  }, [drift, explained, settings, words, admin, locale]);
}

interface MarkAllProps {
  readonly lines: readonly DriftLine[];
  readonly explaining: Explaining;
}

function MarkAll({ lines, explaining }: MarkAllProps) {
  const { markAll, seenReason } = useReader().admin.reality.drift;
  return (
    <div>
      <Button
        isLoading={explaining.saving?.what === 'seen' && explaining.saving.drafts.length > 1}
        onClick={() => {
          const drafts = lines.map(({ concern }) => ({ concern, reason: seenReason }));
          explaining.act({ what: 'seen', drafts });
        }}
      >
        {markAll}
      </Button>
    </div>
  );
}

function Missing({ view: { missing, moreMissing } }: { readonly view: DriftView }) {
  const words = useReader().admin.reality.drift;
  return (
    <Stack space="space.050">
      <h3 className="reality-subtitle">{words.missingTitle}</h3>
      <ul className="reality-bullets">
        {missing.map(({ key, text }) => (
          <li key={key}>
            <Text color="color.text.subtle">{text}</Text>
          </li>
        ))}
        {moreMissing > 0 && (
          <li>
            <Text color="color.text.subtle">{words.moreMissing(moreMissing)}</Text>
          </li>
        )}
      </ul>
    </Stack>
  );
}
