import { fakePorts, type FakePorts } from '../../../tests/back-end/ports';
import type { SettingsFile } from '../../contract/settings-file';
import { EXPLAINED_KEPT } from '../audit-documents';
import { saveDocument } from '../document';
import type { Store } from '../ports';
import { saveRecord } from '../save-record';
import { noteContradicted, readContradicted, type CountContradicting } from './contradicted';
import { addEvidence } from './evidence';

const FILE: SettingsFile = { format: 'invite-check/settings@1', site: { internal: true } };
/** As if every account contradicted. */
const everybody: CountContradicting = (_, observations) =>
  observations.reduce((sum, { count }) => sum + count, 0);

async function siteWith(domains: readonly string[]) {
  const ports = fakePorts();
  const saved = await saveRecord(ports, { file: FILE, savedBy: 'a' });
  if (!saved.ok) throw new Error(saved.code);
  const at = ports.now().toISOString();
  const appeared = domains.map((domain, index) => ({
    hash: String(index),
    made: 'portal-only' as const,
    domain,
    after: at,
    by: at,
  }));
  await addEvidence(ports, new Set(), appeared);
  return { ports, revision: saved.head.revision };
}

const found = async (ports: FakePorts, revision: string) => readContradicted(ports.store, revision);

test('what was counted is told of this revision, and of no other', async () => {
  const { ports, revision } = await siteWith(['acme.com', 'acme.com']);
  expect(await found(ports, revision)).toEqual({ ok: true, value: 0 });
  await noteContradicted(ports.store, everybody);
  expect(await found(ports, revision)).toEqual({ ok: true, value: 2 });
  expect(await found(ports, '000009-00000000')).toEqual({ ok: true, value: 0 });
});

test('counted anew, it is gone', async () => {
  const { ports, revision } = await siteWith(['acme.com']);
  await noteContradicted(ports.store, everybody);
  await noteContradicted(ports.store, () => 0);
  expect(await found(ports, revision)).toEqual({ ok: true, value: 0 });
});

test('what an admin explained away is not counted', async () => {
  const { ports, revision } = await siteWith(['acme.com', 'beta.com']);
  const at = ports.now().toISOString();
  const entry = { concern: 'seen acme.com portal-only', reason: 'a script', at, by: 'a' };
  await saveDocument(ports, EXPLAINED_KEPT, { change: () => [entry] });
  await noteContradicted(ports.store, everybody);
  expect(await found(ports, revision)).toEqual({ ok: true, value: 1 });
});

test('without a record nothing is kept', async () => {
  const ports = fakePorts();
  await noteContradicted(ports.store, everybody);
  expect([...ports.values.keys()]).toEqual([]);
});

test('what cannot be read changes nothing, and is no “none”', async () => {
  const { ports, revision } = await siteWith(['acme.com']);
  await noteContradicted(ports.store, everybody);
  ports.refused.add('page');
  await noteContradicted(ports.store, () => 0);
  ports.refused.clear();
  expect(await found(ports, revision)).toEqual({ ok: true, value: 1 });
  ports.refused.add('get');
  expect(await found(ports, revision)).toEqual({ ok: false });
});

test('an account that appears while one is counted is counted', async () => {
  const { ports, revision } = await siteWith(['acme.com']);
  const at = ports.now().toISOString();
  let isFirst = true;
  const set: Store['set'] = async (...kept) => {
    if (isFirst) {
      isFirst = false;
      const another = {
        hash: 'b',
        made: 'portal-only',
        domain: 'b.com',
        after: at,
        by: at,
      } as const;
      await addEvidence(ports, new Set(), [another]);
      await noteContradicted(ports.store, everybody);
    }
    return ports.store.set(...kept);
  };
  await noteContradicted({ ...ports.store, set }, everybody);
  expect(await found(ports, revision)).toEqual({ ok: true, value: 2 });
});
