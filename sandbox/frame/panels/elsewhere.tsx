/** A page of Jira that the sandbox does not simulate: says what would be there. */
import type { ReactNode } from 'react';
import SectionMessage from '@atlaskit/section-message';
import { Text } from '@atlaskit/primitives/compiled';
import { useSandbox } from '../sandbox-context';
import { PageHead } from './page-head';

export function ElsewherePanel(): ReactNode {
  const { place } = useSandbox();
  return (
    <>
      <PageHead title="A page of Jira" />
      <SectionMessage appearance="information" title="The sandbox does not simulate this page">
        <Text>On a real site the link opens </Text>
        <Text as="strong">{place.address ?? 'a page of Jira'}</Text>
      </SectionMessage>
    </>
  );
}
