/** Above every part: who confirmed the record when, whether that is too long ago, and a way to confirm it. */
import Button from '@atlaskit/button/new';
import CheckCircleIcon from '@atlaskit/icon/core/status-success';
import InformationIcon from '@atlaskit/icon/core/status-information';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { RevisionReport } from '../../../../src/contract/api';
import { toRecordStatus } from '../../../../src/view/history-status';
import { focusTab } from '../part-tabs';
import { useAuthor } from '../use-author';
import { useReader } from '../use-reader';
import { useRoute } from '../use-route';
import { useSetup } from '../use-setup';
import { ConfirmFailure } from './confirm-failure';
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
  const { route, go } = useRoute();
  const { status } = useReader().admin.history;
  const isThere = route.part === undefined || route.part === 'record';
  return (
    <Line
      icon={<InformationIcon label="" color="var(--ds-icon-information)" />}
      headline={status.nothing}
      details={[]}
    >
      {!isThere && (
        <Button
          spacing="compact"
          onClick={() => {
            go('record');
            // This button goes away.
            focusTab('record');
          }}
        >
          {status.record}
        </Button>
      )}
    </Line>
  );
}

function Recorded({ record }: { readonly record: RevisionReport }) {
  const reader = useReader();
  const { status } = reader.admin.history;
  const days = useSetup().audit.staleAfterDays;
  const [choosing, setChoosing] = useState(false);
  const [said, setSaid] = useState('');
  const { state, confirm } = useConfirm(record, () => setSaid(status.confirmedNow));
  const confirmedBy = useAuthor(record.confirmedBy);
  const author = useAuthor(record.savedBy);
  const names = { confirmedBy, savedBy: record.authorName ?? author };
  const view = toRecordStatus(record, days.value, names, reader);
  const isStale = view.is === 'stale';
  return (
    <Stack space="space.100">
      <Line
        isStale={isStale}
        icon={
          isStale ? (
            <WarningIcon label="" color="var(--ds-icon-warning)" />
          ) : (
            <CheckCircleIcon label="" color="var(--ds-icon-success)" />
          )
        }
        headline={view.headline}
        advice={view.advice}
        details={said === '' ? view.details : [said]}
      >
        <Button
          spacing="compact"
          appearance={isStale ? 'primary' : 'default'}
          isLoading={state.is === 'confirming'}
          onClick={() => {
            setSaid('');
            confirm();
          }}
        >
          {status.stillCorrect}
        </Button>
        <Button
          spacing="compact"
          appearance="subtle"
          aria-expanded={choosing}
          onClick={() => setChoosing(!choosing)}
        >
          {status.askAfter(days.value)}
        </Button>
      </Line>
      {choosing && (
        <Suspense>
          <StaleAfter
            onClose={(saved) => {
              setChoosing(false);
              if (saved !== undefined) setSaid(status.daysSaved(saved));
            }}
          />
        </Suspense>
      )}
      {state.is === 'failed' && <ConfirmFailure record={record} failure={state.failure} />}
    </Stack>
  );
}

interface LineProps {
  readonly icon: ReactNode;
  readonly headline: string;
  readonly advice?: string | undefined;
  readonly details: readonly string[];
  readonly isStale?: boolean;
  readonly children: ReactNode;
}

function Line({ icon, headline, advice, details, isStale = false, children }: LineProps) {
  return (
    <div className={isStale ? 'status-line stale' : 'status-line'}>
      <div className="status-icon">{icon}</div>
      <div className="status-text" role="status">
        <Text weight={isStale ? 'semibold' : 'medium'}>{headline}</Text>
        {advice !== undefined && <Text as="p">{advice}</Text>}
        {details.length > 0 && (
          <Text as={isStale ? 'p' : 'span'} size="small" color="color.text.subtle">
            {` ${details.join(' · ')}`}
          </Text>
        )}
      </div>
      <Inline space="space.100" rowSpace="space.050" shouldWrap>
        {children}
      </Inline>
    </div>
  );
}
