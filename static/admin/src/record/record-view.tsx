/** What is recorded: by whom and when, every setting, the domain lists, the projects. */
import Heading from '@atlaskit/heading';
import Lozenge from '@atlaskit/lozenge';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import type { SettingsReport } from '../../../../src/contract/api';
import { toAge } from '../../../../src/view/age';
import type { Reader } from '../../../../src/view/reader';
import { toSettingsView, type SettingsView } from '../../../../src/view/settings-view';
import { ApprovedDomains, ExternalDomains } from './domain-lists';
import { ProjectsTable } from './projects-table';
import { useReader } from '../use-reader';
import { SiteTable } from './site-table';
import { useAuthor } from '../use-author';
import { useSiteUrl } from '../use-site-url';

type Record = NonNullable<SettingsReport['record']>;

/** The record at length. */
export function RecordView({ record }: { readonly record: Record }) {
  const reader = useReader();
  const { adminPage } = reader.words;
  const view = toSettingsView(record.file, useSiteUrl(), reader);
  return (
    <Stack space="space.400">
      <Author record={record} view={view} reader={reader} />
      <Section title={adminPage.siteTitle}>
        {view.unknownCount > 0 && <Text as="p">{adminPage.unknownExplained}</Text>}
        <SiteTable rows={view.site} reader={reader} />
      </Section>
      <Section title={adminPage.approvedTitle(view.approvedDomains?.length ?? 0)}>
        <ApprovedDomains rows={view.approvedDomains} reader={reader} />
      </Section>
      {view.externalDomains !== undefined && (
        <Section title={adminPage.externalTitle(view.externalDomains.length)}>
          <ExternalDomains domains={view.externalDomains} reader={reader} />
        </Section>
      )}
      <Section title={adminPage.projectsTitle(view.projects.length)}>
        <ProjectsTable rows={view.projects} reader={reader} />
      </Section>
    </Stack>
  );
}

interface AuthorProps {
  readonly record: Record;
  readonly view: SettingsView;
  readonly reader: Reader;
}

function Author({ record, view, reader }: AuthorProps) {
  const { adminPage } = reader.words;
  const author = useAuthor(record.authorName === undefined ? record.savedBy : undefined);
  const age = toAge(record.savedAt, reader) ?? record.savedAt;
  const { unknownCount, site } = view;
  return (
    <Stack space="space.100">
      <Inline space="space.100" rowSpace="space.050" alignBlock="center" shouldWrap>
        <Text weight="medium">{adminPage.recorded(record.authorName ?? author, age)}</Text>
        <Lozenge appearance={unknownCount === 0 ? 'success' : 'moved'} maxWidth="100%">
          {unknownCount === 0
            ? adminPage.allKnown
            : adminPage.unknownCount(unknownCount, site.length)}
        </Lozenge>
      </Inline>
      {record.comment !== undefined && <Text as="p">{adminPage.comment(record.comment)}</Text>}
      <Text size="small" color="color.text.subtle">
        {adminPage.revision(record.revision)}
      </Text>
    </Stack>
  );
}

function Section(props: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section>
      <Stack space="space.150">
        <Heading as="h2" size="small">
          {props.title}
        </Heading>
        {props.children}
      </Stack>
    </section>
  );
}
