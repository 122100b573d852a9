/** Above every part: who confirmed the record when, what speaks against it, and a way to confirm it. */
import Button from '@atlaskit/button/new';
import CheckCircleIcon from '@atlaskit/icon/core/status-success';
import InformationIcon from '@atlaskit/icon/core/status-information';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import { Stack } from '@atlaskit/primitives/compiled';
import { lazy, Suspense, useState } from 'react';
import type { RevisionReport } from '../../../../src/contract/api';
import { toRecordStatus, type RecordStatusView } from '../../../../src/view/history-status';
import { useContradiction } from '../reality/use-contradiction';
import type { Part } from '../route';
import { focusTab } from '../part-tabs';
import { useAuthor } from '../use-author';
import { useReader } from '../use-reader';
import { useRoute } from '../use-route';
import { useSetup } from '../use-setup';
import { ConfirmFailure } from './confirm-failure';
import { StatusLine } from './status-line';
import { useConfirm } from './use-confirm';
import './record-status.css';

const StaleAfter = lazy(() => import('./stale-after'));

/** One line, whatever is open below. */
export function RecordStatus() {
  const { record } = useSetup();
  const { status } = useReader().admin.history;
  return (
    <section aria-label={status.label} className="record-status">
      {record === undefined ? <NothingRecorded /> : <Recorded record={record} />}
    </section>
  );
}

function NothingRecorded() {
  const { status } = useReader().admin.history;
  const part = useRoute().route.part ?? 'record';
  return (
    <StatusLine
      icon={<InformationIcon label="" color="var(--ds-icon-information)" />}
      headline={status.nothing}
      details={[]}
    >
      {part !== 'record' && <ToPart part="record" text={status.record} />}
    </StatusLine>
  );
}

/** Leads there, and goes away with it. */
function ToPart(props: {
  readonly part: Part;
  readonly text: string;
  readonly appearance?: 'primary';
}) {
  const { part, text, appearance = 'default' } = props;
  const { go } = useRoute();
  return (
    <Button
      spacing="compact"
      appearance={appearance}
      onClick={() => {
        go(part);
        focusTab(part);
      }}
    >
      {text}
    </Button>
  );
}

function useStatus(record: RevisionReport): RecordStatusView {
  const reader = useReader();
  const staleAfterDays = useSetup().audit.staleAfterDays.value;
  const contradicting = useContradiction()?.accounts ?? 0;
  const confirmedBy = useAuthor(record.confirmedBy);
  const author = useAuthor(record.savedBy);
  const names = { confirmedBy, savedBy: record.authorName ?? author };
  return toRecordStatus(record, { staleAfterDays, contradicting }, names, reader);
}

/** What was done last here: the record confirmed, or a number of days saved. */
type Said = 'confirmed' | number | undefined;

function Recorded({ record }: { readonly record: RevisionReport }) {
  const { status } = useReader().admin.history;
  const days = useSetup().audit.staleAfterDays;
  const { part } = useRoute().route;
  const [choosing, setChoosing] = useState(false);
  const [said, setSaid] = useState<Said>();
  const view = useStatus(record);
  const isContradicted = view.is === 'contradicted';
  const { state, confirm } = useConfirm(record, () => setSaid('confirmed'));
  const confirmed = isContradicted ? status.confirmedAnyway : status.confirmedNow;
  return (
    <Stack space="space.100">
      <StatusLine
        isWarning={view.is !== 'fresh'}
        icon={<StatusIcon isWarning={view.is !== 'fresh'} />}
        headline={view.headline}
        advice={view.advice}
        details={
          said === undefined
            ? view.details
            : [said === 'confirmed' ? confirmed : status.daysSaved(said)]
        }
      >
        {isContradicted && part !== 'reality' && (
          <ToPart part="reality" text={status.seeReality} appearance="primary" />
        )}
        <Button
          spacing="compact"
          appearance={view.is === 'stale' ? 'primary' : 'default'}
          isLoading={state.is === 'confirming'}
          onClick={() => {
            setSaid(undefined);
            confirm();
          }}
        >
          {isContradicted ? status.confirmAnyway : status.stillCorrect}
        </Button>
        <Button
          spacing="compact"
          appearance="subtle"
          aria-expanded={choosing}
          onClick={() => setChoosing(!choosing)}
        >
          {status.askAfter(days.value)}
        </Button>
      </StatusLine>
      {choosing && (
        <Suspense>
          <StaleAfter
            onClose={(saved) => {
              setChoosing(false);
              if (saved !== undefined) setSaid(saved);
            }}
          />
        </Suspense>
      )}
      {state.is === 'failed' && <ConfirmFailure record={record} failure={state.failure} />}
    </Stack>
  );
}

function StatusIcon({ isWarning }: { readonly isWarning: boolean }) {
  return isWarning ? (
    <WarningIcon label="" color="var(--ds-icon-warning)" />
  ) : (
    <CheckCircleIcon label="" color="var(--ds-icon-success)" />
  );
}
