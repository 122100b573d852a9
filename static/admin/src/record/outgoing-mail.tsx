/** Outgoing mail: whether the site sends any. */
import { withSite } from '../../../../src/view/record-form-edit';
import { useReader } from '../use-reader';
import { SwitchChoice } from './choice';
import type { Editing } from './editing';
import { FormSection } from './form-section';

/** The section. */
export function OutgoingMail({ editing }: { readonly editing: Editing }) {
  const { file, change } = editing;
  const { mail } = useReader().admin.recordForm;
  return (
    <FormSection words={mail} destination="outgoing-mail">
      <SwitchChoice
        {...mail.outgoing}
        value={file.site?.outgoingMail}
        onChange={(value) => {
          change(withSite(file, 'outgoingMail', value));
        }}
      />
    </FormSection>
  );
}
