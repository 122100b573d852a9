/** App access settings, as the Administration hub has them: approved domains, Any domain, user invites. */
import { Stack, Text } from '@atlaskit/primitives/compiled';
import Heading from '@atlaskit/heading';
import { withAnyDomain, withSite } from '../../../../src/view/record-form-edit';
import { useReader } from '../use-reader';
import { ApprovedList } from './approved-list';
import { Choice } from './choice';
import type { Editing } from './editing';
import { ApprovalSelect, RoleSelect } from './entry-selects';
import { FormSection } from './form-section';
import { SeenHint } from './seen-hint';

/** The section. */
export function AppAccess({ editing }: { readonly editing: Editing }) {
  const { file, change } = editing;
  const { appAccess } = useReader().admin.recordForm;
  const { invites } = appAccess;
  return (
    <FormSection words={appAccess} destination="app-access-settings">
      <ApprovedList editing={editing} />
      <AnyDomain editing={editing} />
      <Choice
        title={invites.title}
        label={invites.label}
        options={(['open', 'approval', 'closed'] as const).map((value) => ({
          value,
          label: invites.options[value],
        }))}
        value={file.site?.userInvites}
        onChange={(value) => {
          change(withSite(file, 'userInvites', value));
        }}
      />
    </FormSection>
  );
}

function AnyDomain({ editing }: { readonly editing: Editing }) {
  const { file, change } = editing;
  const { appAccess, table } = useReader().admin.recordForm;
  const { title, label } = appAccess.anyDomain;
  const entry = file.site?.anyDomain ?? {};
  const fields = {
    name: title,
    entry,
    onChange: (next: typeof entry) => {
      change(withAnyDomain(file, next));
    },
  };
  return (
    <Stack space="space.100">
      <Stack space="space.025">
        <Heading as="h3" size="small">
          {title}
        </Heading>
        <Text color="color.text.subtle">{label}</Text>
      </Stack>
      <SeenHint fact="site.anyDomain" />
      <div className="record-pair">
        <div className="record-labelled">
          {table.role}
          <RoleSelect {...fields} />
        </div>
        <div className="record-labelled">
          {table.approval}
          <ApprovalSelect {...fields} />
        </div>
      </div>
    </Stack>
  );
}
