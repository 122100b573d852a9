import { inviteMap } from '../audit/invite-map';
import { PROCEDURE } from '../decide/procedure';
import { recordWith } from '../../tests/audit/sound-record';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import { graphDetails, graphOutline } from './graph-details';
import { graphShape } from './graph-shape';
import { graphTraffic } from './graph-traffic';

const SHAPE = graphShape(ADMIN_READER);
const TRAFFIC = graphTraffic(inviteMap(recordWith()), undefined, ADMIN_READER);
const details = (id: string) => graphDetails(id, SHAPE, TRAFFIC, ADMIN_READER);

test('a question says what it reads and every answer in its order', () => {
  const question = details('what-does-the-own-domain-give');
  if (question?.kind !== 'question') throw new Error('No question');
  expect(question).toMatchObject({
    number: 'Question 9',
    title: 'Which role does their own domain give?',
    reads: 'Reads: Approved domains',
  });
  expect(question.answers.map(({ answer, leads, step }) => [answer, leads.text, step?.id])).toEqual(
    [
      ['Role Customer', 'Go to question 14: Is Internal on?', 'D1'],
      ['Role Customer, with admin approval', 'Go to question 14: Is Internal on?', 'D6'],
      ['Role Customer, with admin approval', 'Go to question 15: Is External on too?', 'D6'],
      [expect.stringContaining('Role User'), 'Go to question 14: Is Internal on?', 'D7'],
      [expect.stringContaining('Role User'), 'Go to question 15: Is External on too?', 'D7'],
      [
        expect.stringContaining('Role None'),
        'Go to question 10: Which role would Any domain give?',
        undefined,
      ],
      [
        'This domain isn’t listed',
        'Go to question 11: Is a parent or child of their domain listed?',
        undefined,
      ],
    ],
  );
});

test('an answer says where it leads, on which ground, and what else is read into it', () => {
  expect(details('is-external-on-alone:1:T5')).toMatchObject({
    kind: 'answer',
    title: 'Is External on?',
    answer: {
      answer: 'Off',
      leads: { to: 'T5', text: 'Ends here: No mail' },
      step: { id: 'T5', sources: [{ text: 'Invite notification types' }, {}] },
      otherReading: { title: 'The other reading of T5', text: 'Ends here: Error' },
      traffic: { isTaken: false },
    },
  });
  expect(details('is-internal-on:0:what-does-the-own-domain-give')).not.toHaveProperty(
    'answer.step',
  );
});

test('an end says what it means, how well that is documented, and how many come there', () => {
  expect(details('T1')).toMatchObject({
    kind: 'end',
    title: 'Atlassian Account invitation',
    step: { id: 'T1', evidence: 'Atlassian’s documentation says so.' },
    traffic: { count: '1' },
  });
});

test('the other reading of a step is told with its answer', () => {
  const other = SHAPE.arrows.find(({ isOtherReading }) => isOtherReading);
  expect(details(other?.answers[0].edge.id ?? '')?.kind).toBe('answer');
});

test('an id that is none has no details', () => {
  expect(details('nothing')).toBeUndefined();
});

test('the outline is every question with every answer that is shown', () => {
  const outline = graphOutline(SHAPE, TRAFFIC, ADMIN_READER);
  expect(outline.map(({ id }) => id)).toEqual(PROCEDURE.map(({ id }) => id));
  const answers = outline.flatMap((question) => question.answers);
  expect(answers).toHaveLength(
    SHAPE.arrows.filter(({ isOtherReading }) => !isOtherReading).flatMap((one) => one.answers)
      .length,
  );
});
