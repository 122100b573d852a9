/** The procedure as something to draw: boxes for questions and ends, arrows for answers, each with its words. */
import { grouped } from '../audit/grouped';
import { EDGES, type Edge, type PlaceId } from '../audit/procedure-edges';
import type { Evidence } from '../decide/evidence';
import type { FactName, FactValue } from '../decide/facts';
import type { Effect } from '../decide/outcome';
import { PROCEDURE, type QuestionId } from '../decide/procedure';
import { STEPS } from '../decide/steps';
import type { DecidingStepId, StepId } from '../decide/step-id';
import type { AdminReader } from './admin-reader';
import { outcomeBadge, type Tone } from './badge';

interface PlaceOf<Kind> {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
}

export type QuestionBox = PlaceOf<'question'> & {
  readonly question: QuestionId;
  /** Counted from 1, in the order of the procedure. */
  readonly number: number;
};

/** The end of a walk; the id of the step and how well it is documented stand below the outcome. */
export type EndBox = PlaceOf<'end'> & {
  readonly step: DecidingStepId;
  readonly tone: Tone;
  readonly note: string;
};

export type Box = QuestionBox | EndBox;

/** One answer that leads along an arrow. */
export interface Answer {
  readonly id: string;
  readonly label: string;
  readonly edge: Edge;
}

/** From a question to one place, for every answer that leads there. */
export interface Arrow {
  readonly id: string;
  readonly from: QuestionId;
  readonly to: string;
  readonly answers: readonly [Answer, ...Answer[]];
  /** Where a contested step would lead in its other reading. */
  readonly isOtherReading: boolean;
}

export interface GraphShape {
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

/** The whole procedure. */
export function graphShape(reader: AdminReader): GraphShape {
  const others = otherReadings(reader);
  return {
    boxes: [
      ...PROCEDURE.map(({ id }, index): Box => ({
        kind: 'question',
        id,
        question: id,
        number: index + 1,
        title: reader.words.questions[id],
      })),
      ...endings().map((step) => endBox(step, step, STEPS[step].effect, reader)),
      ...others.flatMap(({ end }) => end ?? []),
    ],
    arrows: [...answerArrows(reader), ...others.map(({ arrow }) => arrow)],
  };
}

/** Only these boxes, and the arrows of these answers. */
export function partOf(shape: GraphShape, isShown: (id: string) => boolean): GraphShape {
  return {
    boxes: shape.boxes.filter(({ id }) => isShown(id)),
    arrows: shape.arrows.flatMap((arrow) => {
      const [first, ...others] = arrow.answers.filter(({ id }) => isShown(id));
      return first === undefined ? [] : [{ ...arrow, answers: [first, ...others] }];
    }),
  };
}

/** An answer as it stands on an arrow: one role for both its kinds, with and without approval. */
export function answerText(
  fact: FactName,
  values: readonly FactValue[],
  reader: AdminReader,
): string {
  const names: Readonly<Record<string, string>> = reader.admin.graph.answers[fact];
  return values
    .filter((value) => !values.some((other) => value === `${other}-with-approval`))
    .map((value) => names[value] ?? value)
    .join(' / ');
}

function answerArrows(reader: AdminReader): readonly Arrow[] {
  const toAnswer = (edge: Edge): Answer => ({ id: edge.id, label: labelOf(edge, reader), edge });
  return grouped(EDGES, ({ from, to }) => `${from}:${to}`).map(([first, ...others]) => ({
    id: `${first.from}:${first.to}`,
    from: first.from,
    to: first.to,
    answers: [toAnswer(first), ...others.map(toAnswer)],
    isOtherReading: false,
  }));
}

function endings(): readonly DecidingStepId[] {
  const isEnd = (place: PlaceId): place is DecidingStepId => place in STEPS;
  return [...new Set(EDGES.map(({ to }) => to).filter(isEnd))];
}

function endBox(id: string, step: DecidingStepId, effect: Effect, reader: AdminReader): EndBox {
  const { text, tone } = outcomeBadge(effect.outcome, reader);
  const note =
    id === step
      ? marked(step, STEPS[step].evidence, reader)
      : `${step} · ${reader.admin.graph.otherReading}`;
  return { kind: 'end', id, step, title: text, tone, note };
}

/** What a contested step would lead to in its other reading; some end there. */
function otherReadings(
  reader: AdminReader,
): readonly { readonly arrow: Arrow; readonly end?: EndBox }[] {
  return EDGES.flatMap((edge) => {
    const question = PROCEDURE.find(({ id }) => id === edge.from);
    const branch = question?.branches.find(({ when }) => when === edge.when);
    if (branch?.otherReading === undefined || edge.step === undefined) return [];
    const id = `${edge.id}:other-reading`;
    const { otherReading } = branch;
    const end =
      typeof otherReading === 'string'
        ? undefined
        : endBox(`${id}:end`, edge.step as DecidingStepId, otherReading, reader);
    const label = `${edge.step} · ${reader.admin.graph.otherReading}`;
    const to = typeof otherReading === 'string' ? otherReading : `${id}:end`;
    const arrow: Arrow = {
      id,
      from: edge.from,
      to,
      answers: [{ id, label, edge }],
      isOtherReading: true,
    };
    return [end === undefined ? { arrow } : { arrow, end }];
  });
}

/** The grade of a step that decides stands at its end, unless it is another one here. */
function labelOf({ fact, when, step, evidence, to }: Edge, reader: AdminReader): string {
  const answer = answerText(fact, when, reader);
  if (step === undefined || evidence === undefined) return answer;
  if (to !== step) return `${answer} · ${marked(step, evidence, reader)}`;
  const { marks } = reader.admin.graph;
  return evidence === STEPS[step].evidence ? answer : [answer, marks[evidence]].join(' · ');
}

const NO_BREAK = '\u00a0';

function marked(step: StepId, evidence: Evidence, { admin }: AdminReader): string {
  const mark = admin.graph.marks[evidence];
  return mark === undefined ? step : [step, '·', mark].join(NO_BREAK);
}
