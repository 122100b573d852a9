import { prepareSite } from '../decide/site';
import type { Account } from './account';
import { knownBefore, predict, type Basis } from './prediction';
import type { Reading } from './reading';
import type { Rights } from './rights';

const AT = '2026-08-03T09:00:00.000Z';
const RIGHTS: Reading<Rights> = {
  ok: true,
  at: AT,
  value: { administersJira: false, administersProject: false, isAgent: true, browsesUsers: true },
};
const ACCOUNT: Reading<Account> = {
  ok: true,
  at: AT,
  value: { possible: ['none', 'invited'], because: 'not-readable', passing: false },
};
const BASIS: Basis = {
  settings: { site: prepareSite({}), project: {} },
  recordedAt: AT,
  rights: RIGHTS,
  portalAccess: { ok: false, because: 'not-permitted' },
  account: ACCOUNT,
};

function fact(name: string, change: Partial<Basis>) {
  return predict('jo@acme.com', { ...BASIS, ...change }).facts.find((each) => each.fact === name);
}

describe('portal access', () => {
  const recorded = { site: prepareSite({}), project: { portalAccess: 'broken' } } as const;
  test.each([
    {
      name: 'neither read nor recorded: unknown, for the reason of the reading',
      change: {},
      report: { possible: ['healthy', 'broken'], origin: 'jira', unknownBecause: 'not-permitted' },
    },
    {
      name: 'recorded, where it cannot be read',
      change: { settings: recorded },
      report: { possible: ['broken'], origin: 'record', at: AT },
    },
    {
      name: 'read: beats the record',
      change: { settings: recorded, portalAccess: { ok: true, at: AT, value: 'healthy' } as const },
      report: { possible: ['healthy'], origin: 'jira', at: AT },
    },
  ])('$name', ({ change, report }) => {
    expect(fact('project.portalAccess', change)).toEqual({
      fact: 'project.portalAccess',
      ...report,
    });
  });
});

describe('the account', () => {
  test.each([
    {
      name: 'as far as it was narrowed',
      account: ACCOUNT,
      report: { possible: ['none', 'invited'], at: AT, unknownBecause: 'not-readable' },
    },
    {
      name: 'not read at all',
      account: { ok: false, because: 'rate-limited' } as const,
      report: { unknownBecause: 'failed' },
    },
  ])('$name', ({ account, report }) => {
    expect(fact('account', { account })).toMatchObject({ origin: 'jira', ...report });
  });
});

test('the inviter is as far as rights show; nothing shows who is site admin', () => {
  expect(fact('inviter', {})).toEqual({
    fact: 'inviter',
    possible: ['agent', 'admin'],
    origin: 'jira',
    at: AT,
    unknownBecause: 'not-readable',
  });
});

test('the record of the project is used', () => {
  const settings = { site: prepareSite({}), project: { customerInvited: false } };
  expect(fact('project.customerInvited', { settings })).toMatchObject({ possible: ['off'] });
});

test('no address needs no account', () => {
  const { settings, recordedAt, rights, portalAccess } = BASIS;
  expect(predict('jo', { settings, recordedAt, rights, portalAccess })).toMatchObject({
    condition: 'always',
  });
});

test('known before an address is typed', () => {
  const settings = { site: prepareSite({ internal: true }), project: {} };
  expect(knownBefore({ ...BASIS, settings })).toContainEqual({
    fact: 'site.internal',
    possible: ['on'],
    origin: 'record',
    at: AT,
  });
});
