/** Approved domains, Any domain and the list of external domains: texts that are saved by a button. */
import { useState, type ReactNode } from 'react';
import Button from '@atlaskit/button/default/button';
import { ErrorMessage, HelperMessage, Label } from '@atlaskit/form';
import TextArea from '@atlaskit/textarea';
import type { SiteRequest } from '../../host/http-api';
import { useSandbox } from '../sandbox-context';
import { Choice, Switch } from './choice';
import { domainsToLines, linesToDomains, ROLES } from './domain-lines';
import { Group } from './group';

interface DomainSettingsProps {
  readonly save: (patch: SiteRequest) => void;
}

interface LinesProps {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly text: string;
  /** Saves, or names the line that cannot be read. */
  readonly save: (text: string) => string | undefined;
}

function Lines({ id, label, help, text, save }: LinesProps): ReactNode {
  const [typed, setTyped] = useState(text);
  const [badLine, setBadLine] = useState<string>();
  return (
    <div>
      <Label htmlFor={id}>{label}</Label>
      <TextArea
        id={id}
        isMonospaced
        resize="vertical"
        minimumRows={3}
        maxHeight="240px"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
        }}
      />
      {badLine === undefined ? (
        <HelperMessage>{help}</HelperMessage>
      ) : (
        <ErrorMessage>Cannot read “{badLine}”</ErrorMessage>
      )}
      <Button
        isDisabled={typed === text}
        onClick={() => {
          setBadLine(save(typed));
        }}
      >
        Save
      </Button>
    </div>
  );
}

export function DomainSettings({ save }: DomainSettingsProps): ReactNode {
  const { site } = useSandbox().state.site.truth;
  const listed = site.externalDomains === 'any' ? '' : site.externalDomains.join('\n');
  const approved = domainsToLines(site.approvedDomains);
  return (
    <Group title="Domains">
      <Lines
        key={approved}
        id="approved-domains"
        label="Approved domains"
        help="One per line: domain, role (customer, none, user, stakeholder), and “approval” where an admin must agree."
        text={approved}
        save={(text) => {
          const read = linesToDomains(text);
          if ('badLine' in read) return read.badLine;
          save({ site: { approvedDomains: read.domains } });
          return undefined;
        }}
      />
      <Choice
        label="Any domain"
        value={site.anyDomain.role}
        options={ROLES}
        save={(role) => {
          save({ site: { anyDomain: { ...site.anyDomain, role } } });
        }}
      />
      <Switch
        label="Any domain needs approval"
        on={site.anyDomain.approval}
        save={(approval) => {
          save({ site: { anyDomain: { ...site.anyDomain, approval } } });
        }}
      />
      <Switch
        label="Only listed domains for external customers"
        on={site.externalDomains !== 'any'}
        save={(only) => {
          save({ site: { externalDomains: only ? [] : 'any' } });
        }}
      />
      {site.externalDomains === 'any' ? null : (
        <Lines
          key={listed}
          id="external-domains"
          label="Domains of external customers"
          help="One per line."
          text={listed}
          save={(text) => {
            save({ site: { externalDomains: text.split(/\s+/).filter((line) => line !== '') } });
            return undefined;
          }}
        />
      )}
    </Group>
  );
}
