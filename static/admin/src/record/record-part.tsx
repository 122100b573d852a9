/** The record: what is recorded, in the form in which it is changed. */
import Button from '@atlaskit/button/new';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import { useEffect, useRef, useState } from 'react';
import { Notice } from '../notice';
import { useReader } from '../use-reader';
import { useRoute } from '../use-route';
import { useSetup } from '../use-setup';
import { DraftOffer } from './draft-offer';
import { Recording, type Moved } from './recording';
import { putDraft } from './use-draft';
import { useSiteKey } from './use-site-key';
import { useWaitingDraft } from './use-waiting-draft';
import './record.css';

/** The part. */
export default function RecordPart() {
  const site = useSiteKey();
  return site === undefined ? null : <Record site={site} />;
}

function Record({ site }: { readonly site: string }) {
  const { record, changeRecord } = useSetup();
  const { route, choose } = useRoute();
  const [moved, setMoved] = useState<Moved>();
  /** Counts the times that the form began anew. */
  const [round, setRound] = useState(0);
  const { offer, draft, discarded } = useWaitingDraft(site, record?.revision, round);
  if (offer !== undefined) return <DraftOffer {...offer} />;
  const follow = (how: Moved): void => {
    if (how.is === 'combined') {
      const at = new Date().toISOString();
      putDraft(site, { file: how.merged.file, basedOn: how.record.revision, at });
    }
    // Without a part in the address a first record would lead to the map, and away from what was saved.
    if (route.part === undefined) choose('record', route.query);
    changeRecord(how.record);
    setMoved(how);
    setRound((now) => now + 1);
  };
  return (
    <Stack space="space.300" alignInline="stretch">
      {moved !== undefined && <MovedNotice moved={moved} />}
      <Recording
        key={`${record?.revision ?? ''}:${String(round)}`}
        site={site}
        record={record}
        draft={draft}
        discarded={discarded}
        onMoved={follow}
      />
    </Stack>
  );
}

/** What became of the draft, and where to look next. */
function MovedNotice({ moved }: { readonly moved: Moved }) {
  const { go } = useRoute();
  const { saving, conflict } = useReader().admin.recordForm;
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    notice.current?.focus();
  }, [moved]);
  if (moved.is === 'theirs') return null;
  return (
    <div ref={notice} tabIndex={-1} className="record-top">
      {moved.is === 'combined' ? (
        <Notice appearance="information">{conflict.combined(moved.merged.overlaps.length)}</Notice>
      ) : (
        <Stack space="space.100" alignInline="stretch">
          <Notice appearance="success">{saving.saved}</Notice>
          <Inline space="space.100" rowSpace="space.100" shouldWrap>
            <Button onClick={() => go('map')}>{saving.toMap}</Button>
            <Button onClick={() => go('findings')}>{saving.toFindings}</Button>
          </Inline>
        </Stack>
      )}
    </div>
  );
}
