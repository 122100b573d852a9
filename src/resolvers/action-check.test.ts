import { exampleOf } from '../../sandbox/site/examples/catalogue';
import { PERSONA_IDS } from '../../sandbox/site/examples/people';
import type { PersonaName } from '../../sandbox/site/types';
import { openSeam, type Seam } from '../../tests/back-end/forge-seam';
import { CONTRADICTED } from '../context/keys';
import { openPorts } from '../forge/ports';
import { actionCheck } from './action-check';

async function recorded(): Promise<Seam> {
  const seam = openSeam('help-desk');
  await seam.invoke('settings/save', { file: exampleOf('help-desk').record }, { as: 'jira-admin' });
  return seam;
}

/** As the function behind the action asks it, right after this person opened something else. */
async function checkAs(seam: Seam, as: PersonaName = 'agent') {
  await seam.invoke('anywhere/projects', {}, { as });
  return actionCheck.run(() => openPorts(), {
    payload: { projectKey: 'HELP', addresses: ['jo@acme.com'] },
    context: { accountId: PERSONA_IDS[as] },
  });
}

async function contradict(seam: Seam): Promise<void> {
  const reply = await seam.invoke('settings/read', undefined, { as: 'jira-admin' });
  const revision = reply.ok ? reply.data.record?.revision : undefined;
  seam.kvs.values.set(CONTRADICTED, { value: { revision, accounts: 1 } });
}

test('the answer of the page, and no doubt about a record of today', async () => {
  expect(await checkAs(await recorded())).toMatchObject({
    ok: true,
    data: { results: [{ headline: { decidedBy: ['T1'] } }], doubt: undefined },
  });
});

test('with what speaks against the record', async () => {
  const seam = await recorded();
  await contradict(seam);
  expect(await checkAs(seam)).toMatchObject({ ok: true, data: { doubt: 'contradicted' } });
});

test('a doubt that cannot be read is no answer without one', async () => {
  const seam = await recorded();
  seam.kvs.refuses = /contradicted/;
  expect(await checkAs(seam)).toEqual({ ok: false, error: { code: 'storage-failed' } });
});

test('whoever is refused learns nothing of the record either', async () => {
  const seam = await recorded();
  await contradict(seam);
  expect(await checkAs(seam, 'customer')).toEqual({ ok: false, error: { code: 'not-permitted' } });
});
