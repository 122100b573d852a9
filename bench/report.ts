/** The measured times as a table, beside the last result that was kept. */
import { columns, ratio } from './columns';
import type { Decisions } from './decisions';
import type { ListFigures } from './list-figures';
import type { Measures, Times } from './measure';
import type { SweepFigures } from './sweep-figures';

/** Both sizes, measured one after the other. */
export interface Result extends Partial<Decisions> {
  readonly machine: {
    readonly cpus: number;
    readonly model: string;
    readonly node: string;
    /** How many programs wanted a processor meanwhile, this one included. */
    readonly load: number;
  };
  readonly sizes: { readonly few: string; readonly many: string };
  /** A long list through the queue. */
  readonly list?: ListFigures;
  /** The nightly reading of a site with many customers. */
  readonly sweep?: SweepFigures;
  readonly measures: Readonly<Record<string, { readonly few: Times; readonly many: Times }>>;
  /** The project page, on a small site. */
  readonly firstAnswer?: Measures;
}

/** Puts the measures of both sizes side by side. */
export function sideBySide(few: Measures, many: Measures): Result['measures'] {
  return Object.fromEntries(
    Object.entries(few).flatMap(([name, times]) => {
      const other = many[name];
      return other === undefined ? [] : [[name, { few: times, many: other }]];
    }),
  );
}

const HEAD = ['', 'few', 'many', 'worst', 'many / few', 'now / kept'] as const;

/** For people. Ratios say more than times: machines differ. */
export function table(
  { machine, sizes, measures, firstAnswer = {} }: Result,
  kept: Result | undefined,
): string {
  const rows = Object.entries(measures).map(([name, { few, many }]) => [
    name,
    ms(few.medianMs),
    ms(many.medianMs),
    ms(many.worstMs),
    ratio(many.medianMs, few.medianMs),
    ratio(many.medianMs, kept?.measures[name]?.many.medianMs),
  ]);
  const answers = Object.entries(firstAnswer).map(([name, { medianMs, worstMs }]) => [
    name,
    ms(medianMs),
    ms(worstMs),
    ratio(medianMs, kept?.firstAnswer?.[name]?.medianMs),
  ]);
  return [
    `few: ${sizes.few}`,
    `many: ${sizes.many}`,
    '',
    columns(HEAD, rows),
    '',
    ...(answers.length === 0
      ? []
      : [columns(['on a small site', 'median', 'worst', 'now / kept'], answers), '']),
    'Medians in milliseconds; worst is the slowest run of many.',
    `${String(machine.cpus)} processors, load ${machine.load.toFixed(1)}`,
  ].join('\n');
}

function ms(time: number): string {
  return time < 10 ? time.toFixed(1) : String(Math.round(time));
}
