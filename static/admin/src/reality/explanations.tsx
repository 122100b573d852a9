/** What explains the accounts, likeliest first, and what does besides the settings. */
import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useMemo, useState } from 'react';
import type { RealityCheck } from '../../../../src/audit/evidence/reality-check';
import {
  toExplanationsView,
  type ExplanationsView,
  type ExplanationView,
} from '../../../../src/view/reality/explanation-view';
import { Notice } from '../notice';
import { SourceLinks } from '../source-links';
import { useReader } from '../use-reader';
import { useSetup } from '../use-setup';
import type { Taking } from './use-taking';

const AT_FIRST = 3;

interface Props {
  readonly check: RealityCheck;
  readonly taking: Taking;
}

/** The first few, and all on demand. */
export function Explanations({ check, taking }: Props) {
  const view = useView(check);
  const [all, setAll] = useState(false);
  const { contradictions: words } = useReader().admin.reality;
  const { explanations, undecided, isComplete, causes } = view;
  const shown = all ? explanations : explanations.slice(0, AT_FIRST);
  if (explanations.length === 0) {
    return (
      <Stack space="space.200">
        <Notice appearance="information" title={words.noneTitle}>
          {words.none}
        </Notice>
        <Causes causes={causes} />
      </Stack>
    );
  }
  return (
    <Stack space="space.200">
      <Stack space="space.100">
        <h3 className="reality-subtitle">{words.explanationsTitle}</h3>
        {undecided !== undefined && <Text as="p">{undecided}</Text>}
        <ol className="reality-list">
          {shown.map((one) => (
            <Explanation
              key={one.key}
              one={one}
              badge={undecided === undefined ? words.likeliest : words.equallyLikely}
              isPrimary={one.isLikeliest && undecided === undefined}
              taking={taking}
            />
          ))}
        </ol>
        {explanations.length > AT_FIRST && (
          <div>
            <Button appearance="subtle" spacing="compact" onClick={() => setAll(!all)}>
              {all ? words.showFewer : words.showAll(explanations.length)}
            </Button>
          </div>
        )}
        {!isComplete && (
          <Text size="small" color="color.text.subtle">
            {words.incomplete}
          </Text>
        )}
      </Stack>
      <Causes causes={causes} />
    </Stack>
  );
}

function useView(check: RealityCheck): ExplanationsView {
  const { settings } = useSetup();
  const { words, admin, locale, docsUrl } = useReader();
  return useMemo(
    () => toExplanationsView(check, settings, { words, admin, locale, docsUrl, now: 0 }),
    [check, settings, words, admin, locale, docsUrl],
  );
}

interface ExplanationProps {
  readonly one: ExplanationView;
  readonly badge: string;
  readonly isPrimary: boolean;
  readonly taking: Taking;
}

function Explanation({ one, badge, isPrimary, taking }: ExplanationProps) {
  const { contradictions: words } = useReader().admin.reality;
  return (
    <li className="reality-card" data-testid={`explanation-${one.key}`}>
      <Stack space="space.100">
        <Inline space="space.100" rowSpace="space.050" alignBlock="center" shouldWrap>
          <span className="reality-name">{one.title}</span>
          {one.isLikeliest && <Lozenge appearance="moved">{badge}</Lozenge>}
        </Inline>
        <ul className="plain-list">
          {one.lines.map(({ id, name, text }) => (
            <li key={id} className="reality-wrap">
              <Text color="color.text.subtle">{name}</Text>
              <Text>{` ${text}`}</Text>
            </li>
          ))}
        </ul>
        <Text>{one.against}</Text>
        <Stack space="space.025">
          <Text size="small" color="color.text.subtle">
            {one.steps.length > 1 ? words.stepsTitleSeveral : words.stepsTitle}
          </Text>
          <ul className="plain-list">
            {one.steps.map(({ id, means, sources }) => (
              <li key={id}>
                <Text size="small" weight="semibold">
                  {id}
                </Text>
                <Text size="small">{` ${means}`}</Text>
                <SourceLinks sources={sources} />
              </li>
            ))}
          </ul>
        </Stack>
        <div>
          <Button
            appearance={isPrimary ? 'primary' : 'default'}
            aria-label={words.takeAbout(one.title)}
            onClick={() => taking.start('contradictions', one.changes, one.isLoose)}
          >
            {words.take}
          </Button>
        </div>
      </Stack>
    </li>
  );
}

function Causes({ causes }: Pick<ExplanationsView, 'causes'>) {
  const { causesTitle } = useReader().admin.reality.contradictions;
  return (
    <Stack space="space.050">
      <h3 className="reality-subtitle">{causesTitle}</h3>
      <ul className="reality-bullets">
        {causes.map(({ cause, text }) => (
          <li key={cause}>
            <Text>{text}</Text>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
