import { fakePorts } from '../../../tests/back-end/ports';
import { compare, readDrift } from './drift';
import type { SiteFacts } from './site-facts';

let ids = 0;
const newId = (): string => `d${String((ids += 1))}`;
beforeEach(() => {
  ids = 0;
});

const HELP = { id: '1', key: 'HELP', name: 'Help' };
const SUP = { id: '2', key: 'SUP', name: 'Support' };

function factsOf(change: Partial<SiteFacts> = {}): SiteFacts {
  return {
    projects: [HELP],
    facts: [
      { what: 'plan', value: 'paid' },
      { what: 'project', projectKey: 'HELP', value: 'Help' },
      { what: 'sender', projectKey: 'HELP', value: 'help@acme.com' },
      { what: 'sender-warning', projectKey: 'HELP' },
      { what: 'portal-access', projectKey: 'HELP', value: 'healthy' },
    ],
    missing: [],
    ...change,
  };
}

const MONDAY = '2026-11-02T02:00:00.000Z';
const TUESDAY = '2026-11-03T02:00:00.000Z';
const first = compare(undefined, factsOf(), { at: MONDAY, newId });

function second(change: Partial<SiteFacts>) {
  return compare(first, factsOf(change), { at: TUESDAY, newId });
}

function with_(what: SiteFacts['facts'][number]['what'], value: string | undefined) {
  const facts = factsOf().facts.map((fact) => {
    const { value: _, ...place } = fact;
    return fact.what !== what ? fact : value === undefined ? place : { ...place, value };
  });
  return { facts };
}

test('the first reading changes nothing, nor does one that reads the same', () => {
  expect(first.changes).toEqual([]);
  expect(second({}).changes).toEqual([]);
});

test.each([
  ['plan', 'paid', 'free', {}],
  ['sender', 'help@acme.com', 'support@acme.com', { projectKey: 'HELP' }],
  ['sender-warning', undefined, 'Not verified.', { projectKey: 'HELP' }],
  ['portal-access', 'healthy', 'broken', { projectKey: 'HELP' }],
] as const)('%s: from %s to %s', (what, from, to, place) => {
  expect(second(with_(what, to)).changes).toEqual([
    { id: 'd1', what, ...place, ...(from && { from }), to, after: MONDAY, by: TUESDAY },
  ]);
});

test('what cannot be read is no change, and is compared when it can be again', () => {
  const facts = factsOf().facts.filter(({ what }) => what !== 'portal-access');
  const blind = second({ facts });
  expect(blind.changes).toEqual([]);
  const after = compare(blind, factsOf(with_('portal-access', 'broken')), {
    at: '2026-11-04T02:00:00.000Z',
    newId,
  });
  expect(after.changes).toMatchObject([{ what: 'portal-access', from: 'healthy', after: MONDAY }]);
});

test('a project that comes is one change, whatever else is read of it', () => {
  const more = factsOf().facts.concat([
    { what: 'project', projectKey: 'SUP', value: 'Support' },
    { what: 'sender', projectKey: 'SUP', value: 'sup@acme.com' },
  ]);
  const { changes } = second({ projects: [HELP, SUP], facts: more });
  expect(changes).toEqual([
    { id: 'd1', what: 'project', projectKey: 'SUP', to: 'Support', after: MONDAY, by: TUESDAY },
  ]);
});

test('one that goes takes its facts with it', () => {
  const gone = second({ projects: [], facts: [{ what: 'plan', value: 'paid' }] });
  expect(gone.changes).toMatchObject([{ what: 'project', projectKey: 'HELP', from: 'Help' }]);
  expect(gone.changes[0]).not.toHaveProperty('to');
  expect(gone.facts).toMatchObject([{ what: 'plan' }]);
});

test('where projects cannot be listed none is gone', () => {
  const { projects: _, ...unlisted } = factsOf({ facts: [] });
  expect(compare(first, unlisted, { at: TUESDAY, newId }).changes).toEqual([]);
});

test('the newest first, and after 180 days they are forgotten', () => {
  const one = second(with_('plan', 'free'));
  const two = compare(one, factsOf(), { at: '2026-11-04T02:00:00.000Z', newId });
  expect(two.changes.map(({ to }) => to)).toEqual(['paid', 'free']);
  const late = compare(two, factsOf(), { at: '2027-05-03T02:00:00.000Z', newId });
  expect(late.changes.map(({ to }) => to)).toEqual(['paid']);
});

describe('for the page', () => {
  test('nothing was read yet', async () => {
    const { store } = fakePorts();
    expect(await readDrift(store)).toEqual({ ok: true, value: { changes: [], missing: [] } });
  });

  test('changes, and what is missing in words of the page', async () => {
    const { store } = fakePorts();
    const missing = [{ what: 'plan', because: 'rate-limited' } as const];
    const kept = second({ ...with_('sender', 'new@acme.com'), missing });
    await store.set('v1:drift', kept);
    expect(await readDrift(store)).toEqual({
      ok: true,
      value: {
        readAt: TUESDAY,
        changes: kept.changes,
        missing: [{ what: 'plan', because: 'failed' }],
      },
    });
  });

  test('a refusal is no report', async () => {
    const ports = fakePorts();
    ports.refused.add('get');
    expect(await readDrift(ports.store)).toEqual({ ok: false });
  });
});
