import { verdictWith } from '../../tests/oracle/neutral-site';
import { READER } from '../../tests/view/answers';
import { toRuledOut } from './ruled-out';

test('outcomes that one step ruled out stand in one line', () => {
  expect(toRuledOut(verdictWith({}).ruledOut, READER)).toEqual([
    `Why not JSM customer notification, Error, or No mail? ${READER.words.steps.D1}`,
  ]);
});

test('where no step matched, the fact is named', () => {
  const lines = toRuledOut(verdictWith({ address: 'jo@client.example' }).ruledOut, READER);
  expect(lines.join('\n')).toContain('Why not Error? External domain list: off');
});

test('nothing is ruled out where everything is possible', () => {
  expect(toRuledOut([], READER)).toEqual([]);
});
