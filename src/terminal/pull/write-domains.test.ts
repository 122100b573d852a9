import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDomain, type DomainName } from '../../decide/domain-name';
import type { DomainEntry } from '../../decide/settings';
import { spokenFor } from '../spoken';
import { readSite, writeDomains } from './write-domains';

const SPOKEN = spokenFor([], undefined);

const ENTRY: DomainEntry = { role: 'customer', approval: false };
const ACME = parseDomain('acme.com') as DomainName;

async function file(text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'write-')), 's.json');
  await writeFile(path, text);
  return path;
}

test('only what differs is written', async () => {
  const spelled = '{ "ACME.com" : {"approval":false,"role":"customer"} }';
  const path = await file(
    `{"format":"invite-check/settings@1","site":{"approvedDomains":${spelled}}}`,
  );
  const pulled = { approvedDomains: new Map([[ACME, ENTRY]]), anyDomain: ENTRY, notes: [] };
  expect(await writeDomains(path, pulled, SPOKEN)).toMatchObject({ ok: true });
  const text = await readFile(path, 'utf8');
  expect(text).toContain(spelled);
  expect(text).toContain('"anyDomain": { "role": "customer", "approval": false }');
  const { mtimeMs } = await stat(path);
  const again = await writeDomains(path, pulled, SPOKEN);
  expect(again.ok && again.value).toContain('Nothing changed');
  expect((await stat(path)).mtimeMs).toBe(mtimeMs);
});

test('a list that was unknown is not the same as an empty one', async () => {
  const path = await file('{"format":"invite-check/settings@1"}');
  await writeDomains(path, { approvedDomains: new Map(), anyDomain: {}, notes: [] }, SPOKEN);
  const read = await readSite(path, SPOKEN);
  expect(read.ok && read.value.site).toEqual({ approvedDomains: new Map() });
});

test.each([
  ['{', /s\.json: .*JSON/],
  ['{"format":"invite-check/settings@1","site":{"internal":1}}', /s\.json: site\.internal: /],
])('%s is broken', async (text, said) => {
  const path = await file(text);
  const nothing = { approvedDomains: new Map(), anyDomain: {}, notes: [] };
  const written = await writeDomains(path, nothing, SPOKEN);
  expect(written.ok ? '' : written.failure.about).toMatch(said);
  expect(await readFile(path, 'utf8')).toBe(text);
});
