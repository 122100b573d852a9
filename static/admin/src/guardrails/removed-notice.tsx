/** What was deleted last, with the way back. */
import Button from '@atlaskit/button/new';
import { Inline, Text } from '@atlaskit/primitives/compiled';
import { useReader } from '../use-reader';

interface Props {
  readonly name: string;
  readonly onUndo: () => void;
}

/** One line. */
export function RemovedNotice({ name, onUndo }: Props) {
  const words = useReader().admin.guardrails;
  return (
    <div role="status" className="guardrail-removed">
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Text>{words.removed(name)}</Text>
        <Button spacing="compact" onClick={onUndo}>
          {words.undo}
        </Button>
      </Inline>
    </div>
  );
}
