/** The rows of the projects, and setting a column of them at once. */
import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import { Text } from '@atlaskit/primitives/compiled';
import { urlOf } from '../../../../src/view/destination';
import { withoutProject, withProjects, type Project } from '../../../../src/view/record-form-edit';
import type { ProjectRow } from '../../../../src/view/record-form-rows';
import { useReader } from '../use-reader';
import { useSiteUrl } from '../use-site-url';
import type { Option } from './choice';
import type { Editing } from './editing';
import { OutwardLink } from '../outward-link';
import { Rows } from './rows';
import { Select, SetAll } from './select';

const WIDTHS = 'minmax(160px, 2fr) minmax(140px, 1fr) minmax(140px, 1fr)';

interface Props {
  readonly rows: readonly ProjectRow[];
  readonly editing: Editing;
  /** Every project of the site is there. */
  readonly isWhole: boolean;
}

function useOptions(): {
  readonly customerInvited: readonly Option<boolean>[];
  readonly portalAccess: readonly Option<'healthy' | 'broken'>[];
} {
  const { on, off, projects } = useReader().admin.recordForm;
  return {
    customerInvited: [
      { value: true, label: on },
      { value: false, label: off },
    ],
    portalAccess: [
      { value: 'healthy', label: projects.portalAccess.healthy },
      { value: 'broken', label: projects.portalAccess.broken },
    ],
  };
}

/** One row per project. */
export function ProjectRows({ rows, editing, isWhole }: Props) {
  const { file, change } = editing;
  const { projects, table } = useReader().admin.recordForm;
  const { columns } = projects;
  const options = useOptions();
  const siteUrl = useSiteUrl();
  const set = (key: string, field: keyof Project) => (value: Project[typeof field] | undefined) => {
    change(withProjects(file, [key], field, value));
  };
  if (rows.length === 0) return <Text>{table.noMatch}</Text>;
  return (
    <>
      {rows.length > 1 && <SetColumns rows={rows} editing={editing} />}
      <Rows
        label={projects.title}
        head={[columns.project, columns.customerInvited, columns.portalAccess]}
        widths={WIDTHS}
        rows={rows}
        keyOf={({ key }) => key}
        cells={(row) => [
          <ProjectName
            key="name"
            row={row}
            editing={editing}
            isGone={isWhole && row.name === undefined}
            siteUrl={siteUrl}
          />,
          <Select
            key="invited"
            label={table.settingOf(columns.customerInvited, row.key)}
            options={options.customerInvited}
            value={row.settings.customerInvited}
            onChange={set(row.key, 'customerInvited')}
          />,
          <Select
            key="access"
            label={table.settingOf(columns.portalAccess, row.key)}
            options={options.portalAccess}
            value={row.settings.portalAccess}
            onChange={set(row.key, 'portalAccess')}
          />,
        ]}
      />
    </>
  );
}

interface NameProps {
  readonly row: ProjectRow;
  readonly editing: Editing;
  readonly isGone: boolean;
  readonly siteUrl: string | undefined;
}

/** Name and key, with the two pages that its settings are copied from. */
function ProjectName({ row, editing, isGone, siteUrl }: NameProps) {
  const { projects, marks } = useReader().admin.recordForm;
  const { key, name, mark } = row;
  return (
    <>
      {name === undefined ? key : `${name} (${key})`}{' '}
      {mark !== undefined && <Lozenge appearance="inprogress">{marks[mark]}</Lozenge>}
      {isGone && <Lozenge appearance="moved">{projects.gone}</Lozenge>}
      <span className="record-readable record-links">
        {siteUrl !== undefined &&
          !isGone &&
          (['customer-notifications', 'project-permissions'] as const).map((destination) => (
            <OutwardLink
              key={destination}
              url={urlOf(destination, { siteUrl, projectKey: key })}
              text={projects.open[destination]}
            />
          ))}
      </span>
      {isGone && (
        <Button
          appearance="subtle"
          spacing="compact"
          onClick={() => {
            editing.change(withoutProject(editing.file, key), {
              place: 'projects',
              text: projects.forgotten(key),
              takesFocus: true,
            });
          }}
        >
          {projects.forget(key)}
        </Button>
      )}
    </>
  );
}

/** One setting of every project that is shown. */
function SetColumns({ rows, editing }: Pick<Props, 'rows' | 'editing'>) {
  const { projects, table } = useReader().admin.recordForm;
  const { columns } = projects;
  const options = useOptions();
  const keys = rows.map(({ key }) => key);
  const set =
    <Field extends keyof Project>(field: Field) =>
    (value: Project[Field] | undefined) => {
      const next = withProjects(editing.file, keys, field, value);
      editing.change(next, { place: 'projects', text: projects.set(keys.length) });
    };
  return (
    <div className="record-pair">
      <label className="record-labelled">
        {columns.customerInvited}
        <SetAll
          label={table.setAll(columns.customerInvited, rows.length)}
          first={table.setAllFirst(rows.length)}
          options={options.customerInvited}
          onSet={set('customerInvited')}
        />
      </label>
      <label className="record-labelled">
        {columns.portalAccess}
        <SetAll
          label={table.setAll(columns.portalAccess, rows.length)}
          first={table.setAllFirst(rows.length)}
          options={options.portalAccess}
          onSet={set('portalAccess')}
        />
      </label>
    </div>
  );
}
