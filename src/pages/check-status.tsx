/** What a check has come to, said without being asked: the region stands before anything is in it, as screen readers need. */
import { Box, Text, xcss } from '@forge/react';
import { toSpokenAnswer } from '../view/spoken-answer';
import type { CheckState } from './check-state';
import { FailureMessage } from './failure-message';
import { useReader } from './use-reader';
import { Waiting } from './waiting';

const waiting = xcss({ paddingBlockEnd: 'space.200' });
/** Heard, not seen: the cards below say the same. */
const heard = xcss({ height: '1px', overflow: 'hidden' });

interface Props {
  /** Absent: something else is shown than the answers. */
  readonly check: CheckState | undefined;
  readonly onStart: (addresses: readonly string[]) => void;
}

/** Nothing, a spinner, a failure, or the answer in a sentence. */
export function CheckStatus({ check, onStart }: Props) {
  return (
    <Box role="status">{check !== undefined && <Content check={check} onStart={onStart} />}</Box>
  );
}

function Content({ check, onStart }: { readonly check: CheckState } & Pick<Props, 'onStart'>) {
  const reader = useReader();
  const { checking } = reader.words.projectPage;
  switch (check.is) {
    case 'idle':
      return <></>;
    case 'checking':
      return <Waiting label={checking(check.addresses.length)} />;
    case 'failed':
      return (
        <FailureMessage
          failure={check.failure}
          entered={check.addresses.length}
          onRetry={() => {
            onStart(check.addresses);
          }}
        />
      );
    case 'done':
      return check.again.length > 0 ? (
        <Box xcss={waiting}>
          <Waiting label={checking(check.again.length)} />
        </Box>
      ) : (
        <Box xcss={heard}>
          <Text>{toSpokenAnswer(check.report, check.kept, reader)}</Text>
        </Box>
      );
    default: {
      const never: never = check;
      return never;
    }
  }
}
