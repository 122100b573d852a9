import { decideFacts } from '../decide/decide';
import { prepareSite } from '../decide/site';
import { domainOf } from '../../tests/audit/any-settings';
import { recordWith } from '../../tests/audit/sound-record';
import { factsOfNewPerson } from './new-person';
import { rememberedVerdicts } from './remembered-verdicts';

const site = prepareSite(recordWith().site);
const factsOf = (domain: string) => factsOfNewPerson(domainOf(domain), {}, site);

test('equal facts have one verdict, and it is theirs', () => {
  const verdictOf = rememberedVerdicts();
  const first = verdictOf(factsOf('one.example'));
  expect(first).toEqual(decideFacts(factsOf('one.example')));
  expect(verdictOf(factsOf('two.example'))).toBe(first);
  expect(verdictOf(factsOf('acme.com'))).toEqual(decideFacts(factsOf('acme.com')));
});
