/** A question or an end, in the picture. */
import { Handle, Position, type NodeProps } from '@xyflow/react';
import type { BoxNode } from './flow';
import { useChoice } from './use-choice';
import { useFollowFocus } from './use-follow-focus';

/** A button that shows the details. */
export function BoxView({ data: { placed, traffic } }: NodeProps<BoxNode>) {
  const { chosen, onChoose } = useChoice();
  const follow = useFollowFocus();
  const { box, lines } = placed;
  return (
    <>
      <Handle type="target" position={Position.Top} isConnectable={false} />
      <button
        type="button"
        className="graph-box"
        data-kind={box.kind}
        data-tone={box.kind === 'end' ? box.tone : undefined}
        data-taken={traffic.isTaken}
        data-passage={traffic.passage}
        data-box={box.id}
        aria-pressed={chosen === box.id}
        aria-description={traffic.sentence}
        onFocus={(event) => {
          if (event.currentTarget.matches(':focus-visible')) follow(placed, chosen !== undefined);
        }}
        onClick={() => {
          onChoose(box.id);
          follow(placed, true);
        }}
      >
        {lines.map((line) => (
          <span key={line} className="graph-line">
            {line}{' '}
          </span>
        ))}
        {box.kind === 'end' && <span className="graph-note">{box.note}</span>}
      </button>
      <Handle type="source" position={Position.Bottom} isConnectable={false} />
    </>
  );
}
