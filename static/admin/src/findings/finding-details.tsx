/** Why a finding matters, what to do, what it rests on, whom it concerns, and the ways on from here. */
import Button from '@atlaskit/button/new';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useState, type ReactNode } from 'react';
import { linkChanges } from '../../../../src/contract/changes-link';
import type { FindingView } from '../../../../src/view/finding-view';
import type { ListedFinding } from '../../../../src/view/findings-view';
import { OutwardLink } from '../outward-link';
import { SourceLinks } from '../source-links';
import { useReader } from '../use-reader';
import { useRoute } from '../use-route';
import { ConcernedList } from './concerned-list';
import { MuteForm } from './mute-form';
import type { Muting } from './use-muting';
import { useReason } from './use-reason';

interface Props {
  readonly finding: ListedFinding;
  readonly muting: Muting;
}

/** The opened part of a finding. */
export function FindingDetails({ finding, muting }: Props) {
  const { view } = finding;
  const [reason, setReason] = useReason(view.code);
  const [isMuting, setMuting] = useState(reason !== '');
  const { findings } = useReader().admin;
  return (
    <div className="finding-body finding-details">
      <Stack space="space.200">
        <Section title={findings.reasonTitle}>
          <Text as="p">{view.reason}</Text>
        </Section>
        <Section title={findings.fixTitle}>
          <Text as="p">{view.fix}</Text>
          <Where view={view} />
        </Section>
        <Concerned view={view} />
        <Section title={findings.sourceTitle}>
          <Text as="p" size="small" color="color.text.subtle">
            {view.evidence}
          </Text>
          <SourceLinks sources={view.sources} />
        </Section>
        {isMuting ? (
          <MuteForm
            finding={finding}
            muting={muting}
            reason={reason}
            onReason={setReason}
            onCancel={() => {
              setReason('');
              setMuting(false);
            }}
          />
        ) : (
          <Actions view={view} onMute={() => setMuting(true)} />
        )}
      </Stack>
    </div>
  );
}

function Section(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Stack space="space.050">
      <h4 className="finding-subtitle">{props.title}</h4>
      {props.children}
    </Stack>
  );
}

function Where({ view: { where } }: { readonly view: FindingView }) {
  if (where === undefined) return null;
  const { label, path, url } = where;
  return (
    <Inline space="space.100" rowSpace="space.0" shouldWrap alignBlock="center">
      {url !== undefined && <OutwardLink url={url} text={label} />}
      <Text size="small" color="color.text.subtle">
        {path}
      </Text>
    </Inline>
  );
}

function Concerned({ view: { domains, projects } }: { readonly view: FindingView }) {
  const { findings } = useReader().admin;
  const named = domains.map((key) => ({ key }));
  return (
    <>
      {named.length > 0 && (
        <ConcernedList title={findings.domainsTitle(named.length)} things={named} />
      )}
      {projects.length > 0 && (
        <ConcernedList title={findings.projectsTitle(projects.length)} things={projects} />
      )}
    </>
  );
}

interface ActionsProps {
  readonly view: FindingView;
  readonly onMute: () => void;
}

function Actions({ view, onMute }: ActionsProps) {
  const { go } = useRoute();
  const { findings } = useReader().admin;
  return (
    <Inline space="space.100" rowSpace="space.100" shouldWrap>
      {view.changes.length > 0 && (
        <Button onClick={() => go('what-if', linkChanges(new URLSearchParams(), view.changes))}>
          {findings.tryFix}
        </Button>
      )}
      {view.inRecord && <Button onClick={() => go('record')}>{findings.openRecord}</Button>}
      <Button onClick={() => go('map', new URLSearchParams(view.mapQuery))}>
        {findings.showOnMap}
      </Button>
      <Button appearance="subtle" onClick={onMute}>
        {findings.mute}
      </Button>
    </Inline>
  );
}
