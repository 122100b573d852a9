import fc from 'fast-check';
import { decideFacts } from '../decide/decide';
import { prepareSite } from '../decide/site';
import { anyChange } from '../../tests/audit/any-change';
import { ANY_SETTINGS, domainOf, SOME_DOMAINS } from '../../tests/audit/any-settings';
import { recordWith } from '../../tests/audit/sound-record';
import { affectedBy } from './affected';
import { compareSettings } from './compare';
import { factsOfNewPerson } from './new-person';
import { withChanges } from './setting-change';

const MORE = ['outlook.com', 'x.acme.com', 'client.example'].map(domainOf);

test('a domain is concerned exactly where its own answer changes', () => {
  const changes = fc.array(anyChange(fc.constantFrom('HELP', 'SUP')), { maxLength: 3 });
  fc.assert(
    fc.property(ANY_SETTINGS, changes, (record, made) => {
      const after = withChanges(record, made);
      const affected = affectedBy(compareSettings(record, after), record, after);
      const [old, now] = [prepareSite(record.site), prepareSite(after.site)];
      for (const key of new Set([...record.projects.keys(), ...after.projects.keys()])) {
        for (const domain of [...SOME_DOMAINS, ...MORE]) {
          const [was, is] = [
            decideFacts(factsOfNewPerson(domain, record.projects.get(key) ?? {}, old)),
            decideFacts(factsOfNewPerson(domain, after.projects.get(key) ?? {}, now)),
          ];
          const changed = [was, is].map(({ outcomes, decidedBy }) =>
            [outcomes.join(), decidedBy.join()].join(' '),
          );
          expect(affected.inProject(domain, key)).toBe(changed[0] !== changed[1]);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('what cannot be told is unknown', () => {
  const record = recordWith();
  const after = recordWith({ external: false });
  const affected = affectedBy(compareSettings(record, after), record, after);
  expect(affected.domain('not a domain')).toBeUndefined();
  expect(affected.inProject('not a domain', 'HELP')).toBeUndefined();
  expect(affected.domain('client.example')).toBe(true);
  expect(affected.domain('acme.com')).toBe(false);
  expect(affected.inProject('client.example', 'ELSEWHERE')).toBeUndefined();
});
