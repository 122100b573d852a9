import { expectedVerdict, HEAD, manyRows } from '../../../tests/back-end/list-world';
import { bytesOf } from '../../contract/list-payloads';
import { CHUNK_BYTES, CHUNK_ROWS, MAX_ROW_TEXT, type InputRow } from '../../contract/lists';
import type { DomainName } from '../../decide/domain-name';
import type { AccountState } from '../../decide/facts';
import { prepareSite } from '../../decide/site';
import { decideChunk, type ListBasis } from './decide-chunk';
import { toKnownAccounts } from './known-accounts';
import { startOfReading } from './list-progress';

const BASIS: ListBasis = {
  head: HEAD,
  settings: { site: prepareSite({}), project: {} },
  accounts: toKnownAccounts('s'),
  reading: { ...startOfReading(HEAD, HEAD.at), customers: 'complete', users: 'complete' },
};
const NOBODY = { users: [], desks: {} };

test('each row gets its verdict, equal ones lie there once, and all are counted', () => {
  const rows = manyRows(120);
  const { output, counts } = decideChunk(rows, BASIS);
  expect(
    output.rows.map(([line, address, place]) => [line, address, output.verdicts[place]]),
  ).toEqual(rows.map(([line, address]) => [line, address, expectedVerdict(address, NOBODY)]));
  const texts = output.verdicts.map((verdict) => JSON.stringify(verdict));
  expect(new Set(texts).size).toBe(texts.length);
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(120);
  expect(counts.error).toBe(3);
});

test('what the list read of the portal beats the record, which beats nothing', () => {
  const verdictOf = (portalAccess: ListBasis['head']['portalAccess'], recorded?: 'broken') => {
    const project = recorded === undefined ? {} : { portalAccess: recorded };
    const basis: ListBasis = {
      ...BASIS,
      head: { ...HEAD, portalAccess },
      settings: { site: prepareSite({ outgoingMail: true, internal: true }), project },
    };
    return decideChunk([[1, 'jo@acme.com']], basis).output.verdicts[0]?.outcomes;
  };
  const open = verdictOf(['healthy', 'broken']);
  expect(verdictOf(['healthy', 'broken'], 'broken')).toEqual(verdictOf(['broken']));
  expect(verdictOf(['healthy'], 'broken')).toEqual(verdictOf(['healthy']));
  expect(open?.length).toBeGreaterThanOrEqual(verdictOf(['broken'])?.length ?? 9);
});

/** As many different answers as one site can give to one list: every role, every kind of account, every spelling. */
function worstRows(): { readonly rows: readonly InputRow[]; readonly basis: ListBasis } {
  const roles = ['customer', 'none', 'user', 'stakeholder'] as const;
  const entries = roles.flatMap((role) =>
    [true, false, undefined].map((approval, index): [DomainName, object] => [
      `${role}${String(index)}.acme.com` as DomainName,
      { role, ...(approval === undefined ? {} : { approval }) },
    ]),
  );
  const domains = [
    ...entries.map(([domain]) => domain),
    'acme.con',
    'gmail.com',
    'acme.comm',
    'x.acme.com',
  ];
  const spellings = ['jo', 'Jo', 'jo+1', 'Jo+1'];
  const rows = Array.from({ length: CHUNK_ROWS }, (_, index): InputRow => {
    const domain = domains[index % domains.length] ?? '';
    const local = spellings[Math.floor(index / domains.length) % spellings.length] ?? '';
    return [index + 1, `${local}${String(Math.floor(index / 64))}@${domain}`];
  });
  const possible: readonly (readonly [AccountState, ...AccountState[]])[] = [
    ['none', 'portal-only', 'portal-only-inactive', 'atlassian-inactive', 'invited'],
    ['portal-only'],
    ['atlassian-with-access', 'atlassian-without-access', 'invited', 'both'],
    ['both'],
    ['portal-only-inactive', 'atlassian-inactive'],
    ['atlassian-with-access', 'atlassian-without-access', 'both'],
    [
      'none',
      'portal-only',
      'portal-only-inactive',
      'atlassian-with-access',
      'atlassian-without-access',
      'atlassian-inactive',
      'both',
      'invited',
    ],
  ];
  const basis: ListBasis = {
    ...BASIS,
    head: { ...HEAD, portalAccess: ['healthy', 'broken'] },
    settings: { site: prepareSite({ approvedDomains: new Map(entries) }), project: {} },
    accounts: {
      ...BASIS.accounts,
      factOf: (address) => ({
        possible: possible[Number(/\d+/.exec(address)?.[0] ?? 0) % possible.length] ?? ['none'],
        because: 'not-permitted',
      }),
    },
  };
  return { rows, basis };
}

test('the answers of a chunk fit into one value of Forge storage, however different they are', () => {
  const { rows, basis } = worstRows();
  const { output } = decideChunk(rows, basis);
  const verdicts = bytesOf(output.verdicts);
  const places = 8 * CHUNK_ROWS;
  expect(output.verdicts.length).toBeGreaterThan(80);
  expect(verdicts + CHUNK_BYTES + places).toBeLessThan(240 * 1024);
  expect(MAX_ROW_TEXT * 3 * 100).toBeLessThan(CHUNK_BYTES);
});
