/** Above one revision or a comparison: the way back to the list, what is shown, and what can be done with it. */
import Button from '@atlaskit/button/new';
import ArrowLeftIcon from '@atlaskit/icon/core/arrow-left';
import Heading from '@atlaskit/heading';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import type { ReactNode } from 'react';
import { useReader } from '../use-reader';
import { useOpen } from './use-open';

interface Props {
  readonly title: string;
  /** What the list keeps chosen. */
  readonly picked: readonly string[];
  readonly children?: ReactNode;
}

/** Back, title, actions. */
export function PageHead({ title, picked, children }: Props) {
  const open = useOpen();
  const { back } = useReader().admin.history;
  return (
    <Stack space="space.100" alignInline="start">
      <Button
        appearance="subtle"
        spacing="compact"
        iconBefore={ArrowLeftIcon}
        onClick={() => open({ is: 'list', picked })}
      >
        {back}
      </Button>
      <Inline space="space.200" rowSpace="space.100" alignBlock="center" shouldWrap>
        <Heading as="h2" size="medium">
          {title}
        </Heading>
        {children}
      </Inline>
    </Stack>
  );
}
