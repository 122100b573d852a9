import { approvedOf, recordWith } from '../../tests/audit/sound-record';
import fc from 'fast-check';
import { ANY_SETTINGS } from '../../tests/audit/any-settings';
import { domainSuggestions, groupSuggestions } from './guardrail-suggestions';
import { brokenGuardrails } from './guardrails';

test('what a sound record keeps for groups', () => {
  expect(groupSuggestions(recordWith())).toEqual([
    { who: { group: 'outsiders' }, never: ['atlassian-account-invitation'] },
    { who: { group: 'public-mail-providers' }, gets: ['customer-invited'] },
    { who: { group: 'everybody' }, never: ['error'] },
    { who: { group: 'everybody' }, never: ['no-notification'] },
  ]);
});

test('where outsiders get an account nothing is suggested about them', () => {
  const record = recordWith({ anyDomain: { role: 'none', approval: false } });
  const open = recordWith({ anyDomain: { role: 'customer', approval: false } });
  expect(groupSuggestions(record)).not.toContainEqual(
    expect.objectContaining({ who: { group: 'public-mail-providers' }, never: expect.anything() }),
  );
  expect(groupSuggestions(open)).not.toContainEqual(
    expect.objectContaining({ who: { group: 'outsiders' } }),
  );
});

test('each approved domain keeps the mail it gets, in every project or in those that are alike', () => {
  const record = recordWith(
    {
      approvedDomains: approvedOf({
        'acme.com': { role: 'customer', approval: false },
        'old.example': { role: 'none', approval: false },
      }),
    },
    { QUIET: { customerInvited: false, portalAccess: 'healthy' } },
  );
  expect(domainSuggestions(record)).toEqual([
    { who: { domain: 'acme.com' }, gets: ['atlassian-account-invitation'] },
    { who: { domain: 'old.example' }, projects: ['HELP', 'SUP'], gets: ['customer-invited'] },
  ]);
});

test('where nothing is sure nothing is suggested', () => {
  const nothing = { site: {}, projects: new Map() };
  expect([...groupSuggestions(nothing), ...domainSuggestions(nothing)]).toEqual([]);
  const { internal, ...site } = recordWith().site;
  expect(internal).toBe(true);
  expect(domainSuggestions({ ...recordWith(), site })).toEqual([]);
});

test('where no project is recorded no mail is sure: portal access may be broken', () => {
  expect(domainSuggestions({ ...recordWith(), projects: new Map() })).toEqual([]);
});

test('of domains that are not known nothing is suggested, although all get the same', () => {
  const { approvedDomains: _, ...site } = recordWith({ internal: false }).site;
  expect(domainSuggestions({ ...recordWith(), site })).toEqual([]);
});

test('one project that is not sure keeps the others from being every project', () => {
  const record = recordWith({ internal: false }, { OPEN: { portalAccess: 'healthy' } });
  expect(domainSuggestions(record)).toEqual([
    { who: { domain: 'acme.com' }, projects: ['HELP', 'SUP'], gets: ['customer-invited'] },
  ]);
});

test('whatever is recorded: what is suggested is kept today', () => {
  fc.assert(
    fc.property(ANY_SETTINGS, (settings) => {
      const all = [...groupSuggestions(settings), ...domainSuggestions(settings)];
      const named = all.map((rule, index) => ({ name: String(index), ...rule }));
      expect(brokenGuardrails(named, settings)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
