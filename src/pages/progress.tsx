/** How far something is: a bar, and the same in words. */
import { ProgressBar, Stack, Text } from '@forge/react';

interface Props {
  readonly text: string;
  /** From 0 to 1; absent: nobody can tell. */
  readonly share: number | undefined;
}

/** The bar with its sentence. */
export function Progress({ text, share }: Props) {
  return (
    <Stack space="space.100">
      <ProgressBar
        ariaLabel={text}
        {...(share === undefined ? { isIndeterminate: true } : { value: share })}
      />
      <Text>{text}</Text>
    </Stack>
  );
}
