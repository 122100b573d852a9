/** The findings to look at, by severity, and below them those that are muted. */
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useMemo } from 'react';
import type { Finding } from '../../../../src/audit/findings/finding';
import { toFindingsSheet } from '../../../../src/view/export-findings';
import { toFindingsView, type FindingsView } from '../../../../src/view/findings-view';
import { ExportMenu } from '../export/export-menu';
import { FailureMessage } from '../failure-message';
import { Notice } from '../notice';
import { useReader } from '../use-reader';
import { useSetup } from '../use-setup';
import { useSiteUrl } from '../use-site-url';
import { DoneNotice } from './done-notice';
import { FindingPanel } from './finding-panel';
import { MutedSection } from './muted-section';
import { SeverityFilter } from './severity-filter';
import { useChosen } from './use-chosen';
import { useMuting } from './use-muting';

/** All of them. */
export function FindingsList({ findings }: { readonly findings: readonly Finding[] }) {
  const view = useView(findings);
  const reader = useReader();
  const muting = useMuting();
  const chosen = useChosen();
  const { shown, muted, counts, summary } = view;
  const listed = shown.filter(
    ({ severity }) => chosen.severity === undefined || chosen.severity === severity,
  );
  return (
    <Stack space="space.300">
      <Stack space="space.150">
        <Inline spread="space-between" alignBlock="center" space="space.100">
          <div role="status" data-testid="findings-summary">
            <Text weight="medium">{summary}</Text>
          </div>
          <ExportMenu part="findings" sheet={() => toFindingsSheet(findings, view, reader)} />
        </Inline>
        <SeverityFilter counts={counts} total={shown.length} chosen={chosen} />
      </Stack>
      {muting.done !== undefined && <DoneNotice done={muting.done} onUndo={muting.undo} />}
      {muting.failure !== undefined && (
        <FailureMessage failure={muting.failure} onRetry={muting.retry} />
      )}
      {listed.length === 0 && <Nothing view={view} />}
      <ul className="findings">
        {listed.map((finding) => (
          <FindingPanel
            key={finding.view.code}
            finding={finding}
            isOpen={chosen.finding === finding.view.code}
            onToggle={() => {
              chosen.open(finding.view.code);
            }}
            muting={muting}
          />
        ))}
      </ul>
      {muted.length > 0 && <MutedSection muted={muted} muting={muting} />}
    </Stack>
  );
}

/** Made once per change: names of thousands of domains are in it. */
function useView(findings: readonly Finding[]): FindingsView {
  const { settings, audit } = useSetup();
  const siteUrl = useSiteUrl();
  const { words, admin, locale, docsUrl } = useReader();
  const muted = audit.muted.value;
  return useMemo(() => {
    const reader = { words, admin, locale, docsUrl, now: Date.now() };
    return toFindingsView(findings, muted, { settings, siteUrl }, reader);
  }, [findings, muted, settings, siteUrl, words, admin, locale, docsUrl]);
}

function Nothing({ view }: { readonly view: FindingsView }) {
  const { findings } = useReader().admin;
  if (view.shown.length > 0) return <Text as="p">{findings.noneOfSeverity}</Text>;
  const isMuted = view.muted.length > 0;
  return (
    <Notice appearance="success" title={isMuted ? findings.allMutedTitle : findings.noneTitle}>
      {isMuted ? findings.allMuted : findings.none}
    </Notice>
  );
}
