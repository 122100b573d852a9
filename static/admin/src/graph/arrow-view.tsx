/** An arrow with its answers, in the picture. */
import { EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import type { PlacedAnswer, Room } from '../../../../src/view/graph-layout';
import type { WayTraffic } from '../../../../src/view/graph-traffic';
import type { ArrowEdge } from './flow';
import { useChoice } from './use-choice';
import { useFollowFocus } from './use-follow-focus';

/** The line with its head, and the answers in its middle. */
export function ArrowView({ data }: EdgeProps<ArrowEdge>) {
  if (data === undefined) return null;
  const { placed, way, of } = data;
  const { x, y, width, height } = placed.label;
  const { isOtherReading } = placed.arrow;
  return (
    <>
      <g
        className="graph-arrow"
        data-taken={way.isTaken}
        data-passage={isOtherReading ? 'never' : way.passage}
        data-other-reading={isOtherReading}
      >
        <path className="graph-arrow-line" d={placed.path} />
        <path className="graph-arrow-head" d={placed.head} />
      </g>
      <EdgeLabelRenderer>
        <div
          className="graph-label"
          style={{ transform: `translate(${String(x)}px, ${String(y)}px)`, width, height }}
        >
          {placed.answers.map((one) => (
            <AnswerView
              key={one.answer.id}
              placed={one}
              label={placed.label}
              traffic={isOtherReading ? undefined : of(one.answer.id)}
            />
          ))}
        </div>
      </EdgeLabelRenderer>
    </>
  );
}

interface AnswerProps {
  readonly placed: PlacedAnswer;
  readonly label: Room;
  /** Absent: the other reading of a contested step, which no walk takes. */
  readonly traffic: WayTraffic | undefined;
}

/** For the mouse alone: with keys the same is reached through the question. */
function AnswerView({ placed: { answer, lines }, label, traffic }: AnswerProps) {
  const { chosen, onChoose } = useChoice();
  const follow = useFollowFocus();
  return (
    <button
      type="button"
      tabIndex={-1}
      className="graph-answer nopan"
      data-taken={traffic?.isTaken ?? false}
      data-passage={traffic?.passage ?? 'never'}
      data-answer={traffic && answer.id}
      aria-pressed={chosen === answer.edge.id}
      aria-description={traffic?.sentence}
      onClick={() => {
        onChoose(answer.edge.id);
        follow(label, true);
      }}
    >
      {lines.map((line, index) => (
        <span key={line} className="graph-line">
          {line}{' '}
          {index === lines.length - 1 && traffic && (
            <span className="graph-count">{traffic.count}</span>
          )}
        </span>
      ))}
    </button>
  );
}
