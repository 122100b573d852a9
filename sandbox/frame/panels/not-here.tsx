/** What Jira shows where there is nothing for this person. */
import type { ReactNode } from 'react';
import Heading from '@atlaskit/heading';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { useWindowTitle } from './page-head';

interface NotHereProps {
  readonly title: string;
  readonly because: string;
}

export function NotHere({ title, because }: NotHereProps): ReactNode {
  useWindowTitle(title);
  return (
    <div className="not-here" role="status">
      <Stack space="space.200" alignInline="center">
        <Heading size="large" as="h1">
          {title}
        </Heading>
        <Text align="center">{because}</Text>
      </Stack>
    </div>
  );
}

/** In place of any page of the app while it is uninstalled. */
export function NotInstalled(): ReactNode {
  const because = 'It was uninstalled. Requests › Installation installs it again.';
  return <NotHere title="The app is not installed" because={because} />;
}
