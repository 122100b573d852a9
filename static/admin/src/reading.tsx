/** Something is on its way; after a while it is said that this takes long. */
import { Inline, Text } from '@atlaskit/primitives/compiled';
import Spinner from '@atlaskit/spinner';
import { useIdle } from './use-idle';
import { useReader } from './use-reader';

const SLOW_AFTER_MS = 8000;

/** What is on its way, in words. */
export function Reading({ text }: { readonly text: string }) {
  const isSlow = useIdle(SLOW_AFTER_MS);
  const { slow } = useReader().admin.shell;
  return (
    <div role="status">
      <Inline space="space.150" rowSpace="space.050" alignBlock="center" shouldWrap>
        <Spinner label="" />
        <Text color="color.text.subtle">{text}</Text>
        {isSlow && <Text color="color.text.subtle">{slow}</Text>}
      </Inline>
    </div>
  );
}
