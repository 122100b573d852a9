/** Every setting of the copy, in the order of Atlassian's pages. */
import Heading from '@atlaskit/heading';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { useState, type ReactNode } from 'react';
import type { SettingChange } from '../../../../src/audit/setting-change';
import type { Settings } from '../../../../src/decide/settings';
import { siteControls } from '../../../../src/view/what-if-controls';
import { toApprovedList, toExternalList } from '../../../../src/view/what-if-domains';
import { useReader } from '../use-reader';
import { DomainList } from './domain-list';
import { ProjectList } from './project-list';
import { Segments } from './segments';

interface Props {
  readonly record: Settings;
  readonly copy: Settings;
  readonly onMake: (changes: readonly SettingChange[]) => void;
}

/** The panel. */
export function SettingsPanel({ record, copy, onMake }: Props) {
  const reader = useReader();
  const { controls } = reader.admin.whatIf;
  const [customerAccess, appAccess, mail] = siteControls(record, copy, reader).map(
    ({ id, title, controls: settings }) => (
      <Section key={id} title={title}>
        {settings.map((control) => (
          <Segments key={control.id} control={control} onMake={onMake} />
        ))}
      </Section>
    ),
  );
  return (
    <section className="panel" aria-label={controls.title}>
      <Stack space="space.300">
        <Stack space="space.050">
          <Heading as="h2" size="small">
            {controls.title}
          </Heading>
          <Text as="p" size="small" color="color.text.subtle">
            {controls.intro}
          </Text>
        </Stack>
        {customerAccess}
        <DomainList
          title={controls.sections.externalList}
          id="external"
          isOpen={record.site.externalDomains !== copy.site.externalDomains}
          listFor={(search) => toExternalList(record, copy, search, reader)}
          onMake={onMake}
        />
        {appAccess}
        <DomainList
          title={controls.sections.approvedDomains}
          id="approved"
          isOpen={record.site.approvedDomains !== copy.site.approvedDomains}
          listFor={(search) => toApprovedList(record, copy, search, reader)}
          onMake={onMake}
        />
        {mail}
        <ProjectList record={record} copy={copy} onMake={onMake} />
      </Stack>
    </section>
  );
}

/** A heading with what belongs to it. */
function Section(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Stack space="space.150">
      <Heading as="h3" size="xsmall">
        {props.title}
      </Heading>
      {props.children}
    </Stack>
  );
}

/** A long section, folded until it is wanted. */
export function Fold(props: {
  readonly title: string;
  readonly id: string;
  readonly isOpen: boolean;
  readonly children: ReactNode;
}) {
  const [open, setOpen] = useState(props.isOpen);
  return (
    <details
      className="fold"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      data-testid={`what-if-fold-${props.id}`}
    >
      <summary>{props.title}</summary>
      {open && <Stack space="space.150">{props.children}</Stack>}
    </details>
  );
}
