/** The form: Atlassian's two pages in their order, then the mail of the site, then its projects. */
import { Text } from '@atlaskit/primitives/compiled';
import { useReader } from '../use-reader';
import { AppAccess } from './app-access';
import { CustomerAccess } from './customer-access';
import type { Editing } from './editing';
import { LookAlikes } from './look-alikes';
import { OutgoingMail } from './outgoing-mail';
import { ProjectsSection } from './projects-section';
import { Toolbar } from './toolbar';

interface Props {
  readonly editing: Editing;
  readonly changes: number;
  readonly onReview: () => void;
}

/** Every section. */
export function RecordForm({ editing, changes, onReview }: Props) {
  const { intro } = useReader().admin.recordForm;
  return (
    <>
      <Text as="p">{intro}</Text>
      <Toolbar editing={editing} changes={changes} onReview={onReview} />
      <LookAlikes />
      <CustomerAccess editing={editing} />
      <AppAccess editing={editing} />
      <OutgoingMail editing={editing} />
      <ProjectsSection editing={editing} />
    </>
  );
}
