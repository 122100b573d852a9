/** Customer access, as Jira's page has it: Internal, External, and the list of External's domains. */
import Heading from '@atlaskit/heading';
import { withSite } from '../../../../src/view/record-form-edit';
import { useReader } from '../use-reader';
import { SwitchChoice } from './choice';
import type { Editing } from './editing';
import { ExternalList } from './external-list';
import { FormSection } from './form-section';
import { SeenHint } from './seen-hint';

/** The section. */
export function CustomerAccess({ editing }: { readonly editing: Editing }) {
  const { file, change } = editing;
  const { customerAccess } = useReader().admin.recordForm;
  return (
    <FormSection words={customerAccess} destination="customer-access">
      <Heading as="h3" size="small">
        {customerAccess.accountTypes}
      </Heading>
      {(['internal', 'external'] as const).map((field) => (
        <SwitchChoice
          key={field}
          {...customerAccess[field]}
          hint={<SeenHint fact={`site.${field}`} />}
          value={file.site?.[field]}
          onChange={(value) => {
            change(withSite(file, field, value));
          }}
        />
      ))}
      <ExternalList editing={editing} />
    </FormSection>
  );
}
