/** Everything about one question, answer or end of the procedure, in words: the drawing without the picture. */
import type { Edge } from '../audit/procedure-edges';
import { PROCEDURE, type QuestionId } from '../decide/procedure';
import type { AdminReader } from './admin-reader';
import { capitalised } from './capitalised';
import { valuesText } from './fact-text';
import type { Box, EndBox, GraphShape, QuestionBox } from './graph-shape';
import type { GraphTraffic, WayTraffic } from './graph-traffic';
import { stepText, type WhyStep } from './why';

export interface AnswerDetails {
  readonly id: string;
  readonly answer: string;
  /** Where it leads, and the box there. */
  readonly leads: { readonly to: string; readonly text: string };
  readonly step?: WhyStep;
  /** What its other reading would lead to. */
  readonly otherReading?: { readonly title: string; readonly text: string };
  readonly traffic: WayTraffic;
}

export interface QuestionDetails {
  readonly kind: 'question';
  readonly id: QuestionId;
  readonly number: string;
  readonly title: string;
  readonly reads: string;
  readonly traffic: WayTraffic;
  readonly answers: readonly AnswerDetails[];
}

export interface EndDetails {
  readonly kind: 'end';
  readonly id: string;
  readonly title: string;
  readonly step: WhyStep;
  readonly traffic: WayTraffic;
}

export interface OneAnswerDetails {
  readonly kind: 'answer';
  readonly id: string;
  /** The question. */
  readonly title: string;
  readonly reads: string;
  readonly answer: AnswerDetails;
}

export type Details = QuestionDetails | EndDetails | OneAnswerDetails;

/** About the box or the answer of this id; nothing if there is none. */
export function graphDetails(
  id: string,
  shape: GraphShape,
  traffic: GraphTraffic,
  reader: AdminReader,
): Details | undefined {
  const box = shape.boxes.find((one) => one.id === id);
  if (box?.kind === 'question') return questionDetails(box, shape, traffic, reader);
  if (box !== undefined) return endDetails(box, traffic, reader);
  const answer = shape.arrows.flatMap(({ answers }) => answers).find((one) => one.id === id);
  return answer && oneAnswer(answer.edge, shape, traffic, reader);
}

/** All questions in their order, each with its answers. */
export function graphOutline(
  shape: GraphShape,
  traffic: GraphTraffic,
  reader: AdminReader,
): readonly QuestionDetails[] {
  return shape.boxes.flatMap((box) =>
    box.kind === 'question' ? [questionDetails(box, shape, traffic, reader)] : [],
  );
}

function questionDetails(
  box: QuestionBox,
  shape: GraphShape,
  traffic: GraphTraffic,
  reader: AdminReader,
): QuestionDetails {
  const edges = shape.arrows
    .filter(({ from, isOtherReading }) => from === box.question && !isOtherReading)
    .flatMap(({ answers }) => answers.map(({ edge }) => edge));
  return {
    kind: 'question',
    id: box.question,
    number: reader.admin.graph.question(box.number),
    title: box.title,
    reads: readsText(box.question, reader),
    traffic: traffic.of(box.id),
    answers: inOrder(edges).map((edge) => answerDetails(edge, shape, traffic, reader)),
  };
}

function endDetails(box: EndBox, traffic: GraphTraffic, reader: AdminReader): EndDetails {
  return {
    kind: 'end',
    id: box.id,
    title: box.title,
    step: stepText(box.step, undefined, reader),
    traffic: traffic.of(box.id),
  };
}

function oneAnswer(
  edge: Edge,
  shape: GraphShape,
  traffic: GraphTraffic,
  reader: AdminReader,
): OneAnswerDetails {
  return {
    kind: 'answer',
    id: edge.id,
    title: reader.words.questions[edge.from],
    reads: readsText(edge.from, reader),
    answer: answerDetails(edge, shape, traffic, reader),
  };
}

function answerDetails(
  edge: Edge,
  shape: GraphShape,
  traffic: GraphTraffic,
  reader: AdminReader,
): AnswerDetails {
  const other = shape.arrows.find(
    ({ isOtherReading, answers }) => isOtherReading && answers[0].edge.id === edge.id,
  );
  return {
    id: edge.id,
    answer: capitalised(valuesText(edge.fact, edge.when, reader), reader),
    leads: { to: edge.to, text: destination(edge.to, shape, reader) },
    ...(edge.step === undefined ? {} : { step: stepText(edge.step, edge.evidence, reader) }),
    ...(other === undefined || edge.step === undefined
      ? {}
      : {
          otherReading: {
            title: reader.admin.graph.otherReadingOf(edge.step),
            text: destination(other.to, shape, reader),
          },
        }),
    traffic: traffic.of(edge.id),
  };
}

function destination(id: string, { boxes }: GraphShape, reader: AdminReader): string {
  const { graph } = reader.admin;
  const box: Box | undefined = boxes.find((one) => one.id === id);
  if (box === undefined) return '';
  return box.kind === 'question' ? graph.goTo(box.number, box.title) : graph.endsIn(box.title);
}

function readsText(id: QuestionId, reader: AdminReader): string {
  const reads = PROCEDURE.find((question) => question.id === id)?.reads;
  return reads === undefined ? '' : reader.admin.graph.reads(reader.words.factNames[reads]);
}

/** As the question asks them, though arrows put those together that lead to the same place. */
function inOrder(edges: readonly Edge[]): readonly Edge[] {
  const place = ({ from, when }: Edge): number =>
    PROCEDURE.find(({ id }) => id === from)?.branches.findIndex((one) => one.when === when) ?? 0;
  return edges.toSorted((a, b) => place(a) - place(b));
}
