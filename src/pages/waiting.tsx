/** Something is on its way; after a while it says that this is slow. */
import { Inline, Spinner, Text } from '@forge/react';
import { useEffect, useState } from 'react';
import { useReader } from './use-reader';

const SLOW_AFTER = 4_000;

/** A spinner with its label. */
export function Waiting({ label }: { readonly label: string }) {
  const [slow, setSlow] = useState(false);
  const { projectPage } = useReader().words;
  useEffect(() => {
    const timer = setTimeout(() => {
      setSlow(true);
    }, SLOW_AFTER);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <Inline space="space.150" alignBlock="center">
      <Spinner size="medium" label={label} />
      <Text color="color.text.subtle">{slow ? projectPage.slow : label}</Text>
    </Inline>
  );
}
