/** The site as it truly is, whatever was recorded: Jira's and Administration's settings, and how the site misbehaves. */
import type { ReactNode } from 'react';
import SectionMessage from '@atlaskit/section-message';
import type { SiteRequest } from '../../host/http-api';
import { changeSite } from '../api';
import { useSandbox } from '../sandbox-context';
import { Choice, Switch } from './choice';
import { Clock } from './clock';
import { DomainSettings } from './domain-settings';
import { Faults } from './faults';
import { Group } from './group';
import { PageHead } from './page-head';
import { Readings } from './readings';

type Save = (patch: SiteRequest) => void;

function useSave(): Save {
  const { refresh } = useSandbox();
  return (patch) => {
    void changeSite(patch).then(refresh);
  };
}

function CustomerAccess({ save }: { readonly save: Save }): ReactNode {
  const { site } = useSandbox().state.site.truth;
  return (
    <Group title="Customer access">
      <Switch
        label="Internal customers"
        on={site.internal}
        save={(internal) => {
          save({ site: { internal } });
        }}
      />
      <Switch
        label="External customers"
        on={site.external}
        save={(external) => {
          save({ site: { external } });
        }}
      />
      <Choice
        label="Who may invite users"
        value={site.userInvites}
        options={['open', 'approval', 'closed']}
        save={(userInvites) => {
          save({ site: { userInvites } });
        }}
      />
      <Switch
        label="Outgoing mail"
        on={site.outgoingMail}
        save={(outgoingMail) => {
          save({ site: { outgoingMail } });
        }}
      />
    </Group>
  );
}

function Projects({ save }: { readonly save: Save }): ReactNode {
  const { truth, projects } = useSandbox().state.site;
  return projects
    .filter(({ typeKey }) => typeKey === 'service_desk')
    .map(({ key, name }) => {
      const settings = truth.projects[key];
      if (settings === undefined) return null;
      return (
        <Group key={key} title={name}>
          <Switch
            label="Notification “Customer invited”"
            on={settings.customerInvited}
            save={(customerInvited) => {
              save({ projects: { [key]: { customerInvited } } });
            }}
          />
          <Choice
            label="Permissions of portal customers"
            value={settings.portalAccess}
            options={['healthy', 'broken']}
            save={(portalAccess) => {
              save({ projects: { [key]: { portalAccess } } });
            }}
          />
        </Group>
      );
    });
}

export function TrueSettingsPanel(): ReactNode {
  const { state } = useSandbox();
  const save = useSave();
  if (state.mode === 'site') {
    return (
      <>
        <PageHead title="True settings" />
        <SectionMessage title="This is a real site">
          Its settings are only changed there.
        </SectionMessage>
      </>
    );
  }
  return (
    <>
      <PageHead
        title="True settings"
        about="How the simulated site really is set up. What the app predicts from is what an admin recorded; changing something here makes the two differ."
      />
      <div className="settings">
        <CustomerAccess save={save} />
        <DomainSettings save={save} />
        <Projects save={save} />
        <Faults save={save} />
        <Clock />
        <Readings save={save} />
      </div>
    </>
  );
}
