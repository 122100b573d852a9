/** Why an answer is not certain, and who can settle it. */
import { SectionMessage, Stack, Text } from '@forge/react';
import type { Doubt } from '../view/not-sure';

/** One paragraph per doubt. */
export function Doubts(props: { readonly doubts: readonly Doubt[]; readonly title: string }) {
  return (
    <SectionMessage appearance="warning" title={props.title}>
      <Stack space="space.150">
        {props.doubts.map(({ what, because, how }) => (
          <Stack key={what} space="space.025">
            <Text weight="medium">{what}</Text>
            {because !== undefined && <Text>{because}</Text>}
            {how !== undefined && <Text>{how}</Text>}
          </Stack>
        ))}
      </Stack>
    </SectionMessage>
  );
}
