/** Predictions by week as stacked bars. Patterns tell the marks apart beside the colours; each week says itself in words. */
import { AxisBottom, AxisLeft } from '@visx/axis';
import { Group } from '@visx/group';
import { scaleBand, scaleLinear, scaleOrdinal } from '@visx/scale';
import { BarStack } from '@visx/shape';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { useId, useRef, useState } from 'react';
import type { Mark } from '../../../../src/contract/reality';
import { MARKS, type WeekView } from '../../../../src/view/reality/hit-rate';
import { useWidth } from '../map/use-width';
import { useReader } from '../use-reader';
import { fillOf, MarkPatterns } from './mark-patterns';
import { WeekAreas } from './week-areas';

const HEIGHT = 220;
const MARGIN = { top: 24, right: 8, bottom: 28, left: 36 };
/** A label of a week needs so many pixels. */
const LABEL_WIDTH = 64;
/** One bar alone is not as wide as the page. */
const WIDEST_BAND = 120;

type Row = { readonly day: string } & WeekView['counts'];

/** The chart with its legend and the week that is pointed at. */
export function HitsChart({ weeks }: { readonly weeks: readonly WeekView[] }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box) ?? 0;
  const [active, setActive] = useState<number>();
  const { hits: words } = useReader().admin.reality;
  const pointed = active === undefined ? undefined : weeks[active];
  return (
    <Stack space="space.100">
      <Legend />
      <div ref={box} className="hits-chart">
        {width > 0 && <Picture weeks={weeks} width={width} active={active} onActive={setActive} />}
      </div>
      <Text size="small" color="color.text.subtle">
        {pointed?.text ?? words.chartHelp}
      </Text>
    </Stack>
  );
}

interface PictureProps {
  readonly weeks: readonly WeekView[];
  readonly width: number;
  readonly active: number | undefined;
  readonly onActive: (index: number | undefined) => void;
}

function Picture({ weeks, width, active, onActive }: PictureProps) {
  const id = useId();
  const { hits: words } = useReader().admin.reality;
  const most = Math.max(...weeks.map(({ total }) => total));
  const inner = {
    width: width - MARGIN.left - MARGIN.right,
    height: HEIGHT - MARGIN.top - MARGIN.bottom,
  };
  const x = scaleBand({
    domain: weeks.map(({ day }) => day),
    range: [0, Math.min(inner.width, weeks.length * WIDEST_BAND)],
    padding: 0.2,
  });
  const y = scaleLinear({ domain: [0, most], range: [inner.height, 0], nice: true });
  const rows: Row[] = weeks.map(({ day, counts }) => ({ day, ...counts }));
  return (
    <svg width={width} height={HEIGHT} role="group" aria-label={words.chart}>
      <MarkPatterns id={id} />
      <Group left={MARGIN.left} top={MARGIN.top}>
        <g aria-hidden="true">
          <AxisLeft
            scale={y}
            numTicks={Math.min(4, most)}
            tickFormat={(value) => (Number.isInteger(Number(value)) ? String(value) : '')}
            axisClassName="hits-axis"
            hideZero
          />
          <AxisBottom
            scale={x}
            top={inner.height}
            tickValues={labelled(weeks, inner.width)}
            tickFormat={(day) => weeks.find((one) => one.day === day)?.label ?? ''}
            axisClassName="hits-axis"
          />
          <BarStack<Row, Mark>
            data={rows}
            keys={[...MARKS]}
            x={({ day }) => day}
            xScale={x}
            yScale={y}
            color={scaleOrdinal({
              domain: [...MARKS],
              range: MARKS.map((mark) => fillOf(mark, id)),
            })}
            className="hits-bar"
          />
        </g>
        <WeekAreas weeks={weeks} x={x} y={y} active={active} onActive={onActive} />
      </Group>
    </svg>
  );
}

/** As many weeks as there is room for, the newest among them. */
function labelled(weeks: readonly WeekView[], width: number): string[] {
  const every = Math.max(1, Math.ceil((weeks.length * LABEL_WIDTH) / Math.max(1, width)));
  return weeks.filter((_, index) => (weeks.length - 1 - index) % every === 0).map(({ day }) => day);
}

function Legend() {
  const id = useId();
  const { marks } = useReader().admin.reality.hits;
  return (
    <ul className="hits-legend">
      {MARKS.map((mark) => (
        <li key={mark}>
          <svg width={16} height={16} aria-hidden="true">
            <MarkPatterns id={id + mark} />
            <rect className="hits-bar" width={16} height={16} fill={fillOf(mark, id + mark)} />
          </svg>
          <Text size="small">{marks[mark]}</Text>
        </li>
      ))}
    </ul>
  );
}
