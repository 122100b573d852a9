/** What is wrong with the site, and with what Atlassian runs for the app, on purpose; and the plan. */
import type { ReactNode } from 'react';
import type { SiteRequest } from '../../host/http-api';
import type { Faults as SiteFaults } from '../../site/settings';
import { useSandbox } from '../sandbox-context';
import { Choice } from './choice';
import { Group } from './group';

/** Every fault of Jira; a new one does not compile until it stands here. */
const JIRA_FAULTS = keysOf({
  ok: true,
  slow: true,
  stuck: true,
  down: true,
  flaky: true,
  'rate-limited': true,
  bursts: true,
  malformed: true,
  cut: true,
  empty: true,
  refuses: true,
  'no-browse-permission': true,
  'no-experimental': true,
} satisfies Record<SiteFaults['jira'], true>);

const STORAGE_FAULTS = keysOf({
  ok: true,
  slow: true,
  refuse: true,
  flaky: true,
} satisfies Record<SiteFaults['storage'], true>);

const QUEUE_FAULTS = keysOf({
  ok: true,
  twice: true,
  'out-of-order': true,
  killed: true,
  everything: true,
} satisfies Record<SiteFaults['queue'], true>);

const EVENT_FAULTS = keysOf({
  none: true,
  lost: true,
  twice: true,
  late: true,
} satisfies Record<SiteFaults['events'], true>);

function keysOf<Key extends string>(record: Readonly<Record<Key, true>>): readonly Key[] {
  return Object.keys(record) as Key[];
}

export function Faults({ save }: { readonly save: (patch: SiteRequest) => void }): ReactNode {
  const { faults, plan } = useSandbox().state.site;
  return (
    <Group title="Faults and plan">
      <Choice
        label="Jira’s REST API"
        value={faults.jira}
        options={JIRA_FAULTS}
        save={(jira) => {
          save({ faults: { jira } });
        }}
      />
      <Choice
        label="Forge storage"
        value={faults.storage}
        options={STORAGE_FAULTS}
        save={(storage) => {
          save({ faults: { storage } });
        }}
      />
      <Choice
        label="Calls of pages"
        value={faults.invoke}
        options={['ok', 'killed']}
        save={(invoke) => {
          save({ faults: { invoke } });
        }}
      />
      <Choice
        label="Queue"
        value={faults.queue}
        options={QUEUE_FAULTS}
        save={(queue) => {
          save({ faults: { queue } });
        }}
      />
      <Choice
        label="Product events"
        value={faults.events}
        options={EVENT_FAULTS}
        save={(events) => {
          save({ faults: { events } });
        }}
      />
      <Choice
        label="Seed of what falls by chance"
        value={String(faults.seed)}
        options={['1', '2', '3', '4', '5']}
        save={(seed) => {
          save({ faults: { seed: Number(seed) } });
        }}
      />
      <Choice
        label="Plan"
        value={plan}
        options={['FREE', 'PAID']}
        save={(chosen) => {
          save({ plan: chosen });
        }}
      />
    </Group>
  );
}
