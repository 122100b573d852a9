/** Role and approval of an entry; each may be unknown on its own. */
import type { JsmRole } from '../../../../src/decide/facts';
import { withField, type Entry } from '../../../../src/view/record-form-edit';
import { useReader } from '../use-reader';
import type { Option } from './choice';
import { Select } from './select';

interface Props {
  readonly name: string;
  readonly entry: Entry;
  readonly onChange: (entry: Entry) => void;
}

/** The roles, as Atlassian orders them. */
export function useRoleOptions(): readonly Option<JsmRole>[] {
  const { roles } = useReader().words.adminPage;
  return (['customer', 'none', 'user', 'stakeholder'] as const).map((value) => ({
    value,
    label: roles[value],
  }));
}

/** Whether an admin must approve. */
export function useApprovalOptions(): readonly Option<boolean>[] {
  const { needed, notNeeded } = useReader().admin.recordForm.table;
  return [
    { value: true, label: needed },
    { value: false, label: notNeeded },
  ];
}

export function RoleSelect({ name, entry, onChange }: Props) {
  const { table } = useReader().admin.recordForm;
  return (
    <Select
      label={table.roleOf(name)}
      options={useRoleOptions()}
      value={entry.role}
      onChange={(role) => {
        onChange(withField(entry, 'role', role));
      }}
    />
  );
}

export function ApprovalSelect({ name, entry, onChange }: Props) {
  const { table } = useReader().admin.recordForm;
  return (
    <Select
      label={table.approvalOf(name)}
      options={useApprovalOptions()}
      value={entry.approval}
      onChange={(approval) => {
        onChange(withField(entry, 'approval', approval));
      }}
    />
  );
}
