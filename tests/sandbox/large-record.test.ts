/** A record of 5,000 approved domains and 200 projects through the built back end (issue 3, Shows 4). */
import type { HistoryReport, RevisionReport, SettingsReport } from '../../src/contract/api';
import type { Reply } from '../../src/contract/reply';
import type { SettingsFile } from '../../src/contract/settings-file';
import { openClient, type Client } from './client';

const LARGE: SettingsFile = {
  format: 'invite-check/settings@1',
  site: {
    internal: true,
    external: true,
    externalDomains: 'any',
    approvedDomains: Object.fromEntries(
      Array.from({ length: 5000 }, (_, n) => [
        `office-${String(n)}.regional-company.example.com`,
        { role: 'customer' as const, approval: n % 7 === 0 },
      ]),
    ),
    anyDomain: { role: 'none', approval: false },
  },
  projects: Object.fromEntries([
    ['HELP', { customerInvited: true, portalAccess: 'healthy' as const }],
    ...Array.from({ length: 199 }, (_, n) => [
      `P${String(n)}`,
      { customerInvited: n % 2 === 0, portalAccess: 'healthy' as const },
    ]),
  ]),
};

jest.setTimeout(60_000);

let client: Client;
beforeEach(async () => {
  client = await openClient({ example: 'help-desk' });
});
afterEach(() => client.stop());

async function ask<T>(functionKey: string, payload: unknown = {}): Promise<T> {
  const reply = await client.invoke({
    module: 'site-setup',
    functionKey,
    as: 'site-admin',
    payload,
  });
  const result = ('result' in reply ? reply.result : undefined) as Reply<T> | undefined;
  if (result?.ok !== true) throw new Error(JSON.stringify(reply));
  return result.data;
}

async function revision(): Promise<RevisionReport> {
  const { record } = await ask<SettingsReport>('settings/read');
  if (record === undefined) throw new Error('nothing recorded');
  return record;
}

test('it is recorded, read, used and found again in the history', async () => {
  const before = await revision();
  expect(await client.record(LARGE, before.revision)).toMatchObject({ ok: true });
  const after = await revision();
  expect(after.file).toEqual(LARGE);
  const checked = await client.checkOne('jo@office-4999.regional-company.example.com');
  expect(checked.headline.outcomes).toEqual(['atlassian-account-invitation']);
  const { revisions } = await ask<HistoryReport>('settings/history');
  expect(revisions.map((each) => each.revision)).toEqual([after.revision, before.revision]);
  const old = await ask<RevisionReport>('settings/revision', { revision: before.revision });
  expect(old.file).toEqual(before.file);
});

test('while storage refuses nothing is lost, and then it can be saved', async () => {
  const before = await revision();
  await client.site({ faults: { storage: 'refuse' } });
  expect(await client.record(LARGE, before.revision)).toEqual({
    ok: false,
    error: { code: 'storage-failed' },
  });
  await client.site({ faults: { storage: 'ok' } });
  expect(await revision()).toEqual(before);
  expect(await ask<HistoryReport>('settings/history')).toMatchObject({
    revisions: [{ revision: before.revision }],
  });
  expect(await client.record(LARGE, before.revision)).toMatchObject({ ok: true });
  await client.restart();
  expect((await revision()).file).toEqual(LARGE);
});
