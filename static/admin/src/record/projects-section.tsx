/** Every service project: its "Customer invited" notification and the permission of its portal customers. */
import Button from '@atlaskit/button/new';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import Spinner from '@atlaskit/spinner';
import { useMemo, useState } from 'react';
import { matching, toProjectRows } from '../../../../src/view/record-form-rows';
import { Notice } from '../notice';
import { useReader } from '../use-reader';
import { DoneLine } from './done-line';
import type { Editing } from './editing';
import { FilterField } from './filter-field';
import { FormSection } from './form-section';
import { ProjectRows } from './project-rows';
import { useProjects, type Projects } from './use-projects';

/** From this many rows on a filter helps. */
const FILTER_FROM = 8;

/** The section. */
export function ProjectsSection({ editing }: { readonly editing: Editing }) {
  const { file, base } = editing;
  const [filter, setFilter] = useState('');
  const site = useProjects();
  const { projects, table } = useReader().admin.recordForm;
  const rows = useMemo(() => toProjectRows(file, base, site.projects), [file, base, site.projects]);
  const shown = matching(rows, filter, ({ key, name }) => [key, name]);
  const isWhole = !site.isReading && site.failure === undefined;
  return (
    <FormSection words={projects}>
      <Stack space="space.150" alignInline="stretch">
        <Progress site={site} />
        {isWhole && rows.length === 0 && <Text>{projects.none}</Text>}
        {rows.length >= FILTER_FROM && (
          <div className="record-tools">
            <FilterField
              label={table.filterProjects}
              value={filter}
              onChange={setFilter}
              count={projects.count(shown.length, rows.length)}
            />
          </div>
        )}
        {rows.length > 0 && <ProjectRows rows={shown} editing={editing} isWhole={isWhole} />}
        <DoneLine place="projects" editing={editing} />
      </Stack>
    </FormSection>
  );
}

function Progress({ site }: { readonly site: Projects }) {
  const { projects } = useReader().admin.recordForm;
  if (site.isReading) {
    const said = projects.reading(site.projects.length);
    return (
      <Inline space="space.100" alignBlock="center">
        <Spinner size="small" label={said} />
        <Text color="color.text.subtle">{said}</Text>
      </Inline>
    );
  }
  if (site.failure === undefined) return null;
  return (
    <Stack space="space.100" alignInline="start">
      <Notice appearance="warning">{projects.failed}</Notice>
      <Button onClick={site.retry}>{projects.tryAgain}</Button>
    </Stack>
  );
}
