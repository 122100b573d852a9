/** One area per week over the bars: pointed at or focused it says the week in words; arrows move from one to the next. */
import type { scaleBand, scaleLinear } from '@visx/scale';
import { useRef, type KeyboardEvent } from 'react';
import type { WeekView } from '../../../../src/view/reality/hit-rate';

/** A rate above a bar needs so many pixels. */
const RATE_WIDTH = 32;

interface Props {
  readonly weeks: readonly WeekView[];
  readonly x: ReturnType<typeof scaleBand<string>>;
  readonly y: ReturnType<typeof scaleLinear<number>>;
  readonly active: number | undefined;
  readonly onActive: (index: number | undefined) => void;
}

const MOVES: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowLeft: (index) => Math.max(0, index - 1),
  ArrowRight: (index, last) => Math.min(last, index + 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** The areas; one of them is in the order of the Tab key. */
export function WeekAreas({ weeks, x, y, active, onActive }: Props) {
  const group = useRef<SVGGElement>(null);
  const last = weeks.length - 1;
  const height = Number(y.range()[0]);
  const move = (event: KeyboardEvent, index: number) => {
    const next = MOVES[event.key]?.(index, last);
    if (next === undefined) return;
    event.preventDefault();
    group.current?.querySelectorAll<SVGElement>('.hits-week')[next]?.focus();
  };
  return (
    <g ref={group} onMouseLeave={() => onActive(undefined)}>
      {weeks.map((week, index) => (
        <g
          key={week.day}
          className="hits-week"
          role="img"
          aria-label={week.text}
          tabIndex={index === (active ?? last) ? 0 : -1}
          onFocus={() => onActive(index)}
          onBlur={() => onActive(undefined)}
          onMouseEnter={() => onActive(index)}
          onKeyDown={(event) => move(event, index)}
        >
          <rect x={x(week.day)} y={0} width={x.bandwidth()} height={height} fill="transparent" />
          {week.rate !== undefined && x.bandwidth() >= RATE_WIDTH && (
            <text
              className="hits-rate"
              x={(x(week.day) ?? 0) + x.bandwidth() / 2}
              y={y(week.total) - 6}
              textAnchor="middle"
            >
              {week.rate}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
