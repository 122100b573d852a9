/** Around a part: when it cannot be fetched or drawn, the page says so, and the other parts still open. */
import Button from '@atlaskit/button/new';
import { Stack } from '@atlaskit/primitives/compiled';
import { Component, type ReactNode } from 'react';
import { Notice } from './notice';
import { useReader } from './use-reader';

interface Props {
  readonly children: ReactNode;
}

export class PartBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}

/** Fetching again needs a fresh page: the browser remembers that the file failed. */
function Failed() {
  const { failedTitle, failed, reload } = useReader().admin.shell;
  return (
    <Stack space="space.150" alignInline="start">
      <Notice appearance="error" title={failedTitle}>
        {failed}
      </Notice>
      <Button
        onClick={() => {
          window.location.reload();
        }}
      >
        {reload}
      </Button>
    </Stack>
  );
}
