/** How the simulated site behaves where Atlassian's documentation is contested or silent. */
import type { ReactNode } from 'react';
import type { SiteRequest } from '../../host/http-api';
import { useSandbox } from '../sandbox-context';
import { Choice, Switch } from './choice';
import { Group } from './group';

interface ReadingsProps {
  readonly save: (patch: SiteRequest) => void;
}

export function Readings({ save }: ReadingsProps): ReactNode {
  const { readings } = useSandbox().state.site;
  const change = (patch: Partial<typeof readings>): void => {
    save({ readings: patch });
  };
  return (
    <Group title="Contested readings">
      <Choice
        label="R4: People page, role Service Desk Customer"
        value={readings.R4}
        options={['invitation', 'like-customers-page']}
        save={(R4) => {
          change({ R4 });
        }}
      />
      <Choice
        label="D2: domain listed with None while Any domain grants"
        value={readings.D2}
        options={['not-granted', 'any-domain-decides']}
        save={(D2) => {
          change({ D2 });
        }}
      />
      <Choice
        label="D5: Any domain grants, public mail provider"
        value={readings.D5}
        options={['granted', 'not-granted']}
        save={(D5) => {
          change({ D5 });
        }}
      />
      <Choice
        label="D6: Customer, but an admin must approve"
        value={readings.D6}
        options={['granted', 'waits']}
        save={(D6) => {
          change({ D6 });
        }}
      />
      <Choice
        label="D7: the entry gives User or Stakeholder"
        value={readings.D7}
        options={['granted', 'not-granted']}
        save={(D7) => {
          change({ D7 });
        }}
      />
      <Choice
        label="T5: neither Internal nor External is on"
        value={readings.T5}
        options={['no-notification', 'error']}
        save={(T5) => {
          change({ T5 });
        }}
      />
      <Choice
        label="S4: account without access, invites need approval"
        value={readings.S4}
        options={['added', 'waits']}
        save={(S4) => {
          change({ S4 });
        }}
      />
      <Choice
        label="M2: Customer invited is off"
        value={readings.M2}
        options={['silent', 'verification-mail']}
        save={(M2) => {
          change({ M2 });
        }}
      />
      <Switch
        label="User search finds portal-only accounts"
        on={readings.userSearchFindsPortalOnly}
        save={(userSearchFindsPortalOnly) => {
          change({ userSearchFindsPortalOnly });
        }}
      />
      <Switch
        label="Jira sends user events for portal-only accounts"
        on={readings.userEventsForPortalOnly}
        save={(userEventsForPortalOnly) => {
          change({ userEventsForPortalOnly });
        }}
      />
    </Group>
  );
}
