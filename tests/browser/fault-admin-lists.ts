/** Lists on the admin page, for `fault-journeys.test.ts`. */
import type { Locator } from 'playwright-core';
import type { Faults } from '../../sandbox/site/settings';
import { alert, button, expectValue, openPart, why } from './fault-admin-steps';
import { callerOf, type PageJourney, type Shown } from './fault-cycle';

export const LISTS: readonly PageJourney[] = [
  {
    name: 'makes a list',
    tells: true,
    type: async (shown) => {
      const { inside, turn } = shown;
      await openPart(shown, 'Lists');
      await button(shown, 'New list').click();
      await inside.getByLabel('Paste addresses').fill(`list${String(turn)}@acme.com`);
      await inside.getByText('1 address', { exact: true }).first().waitFor();
      await inside.getByLabel('Name of the list').fill(why(shown));
    },
    act: (shown) => button(shown, 'Start').click(),
    // Work goes on in the background, and says what it waits for.
    done: ({ inside }) => inside.getByText(/^Done: 1 row|^You can close this page/).first(),
    failed: alert,
    kept: async ({ inside, ...shown }) => {
      const pasted = inside.getByLabel('Paste addresses');
      const isSending = (await pasted.count()) > 0;
      if (isSending) await expectValue(pasted, `list${String(shown.turn)}@acme.com`);
    },
    again: (shown) =>
      shown.inside.getByRole('button', { name: /^(?:Start|Send the rest|Try again)$/ }).click(),
    back: deleteList,
  },
  {
    name: 'deletes a list',
    type: async (shown) => {
      await openList(shown, 'ok');
      await button(shown, 'Delete').click();
    },
    act: confirmDelete,
    done: allLists,
    failed: alert,
    again: async (shown) => {
      // Where the question is gone the list is too, and only what is left could not be read.
      if ((await shown.inside.getByRole('alertdialog').count()) > 0) await confirmDelete(shown);
      else await button(shown, 'Try again').click();
    },
  },
  {
    name: 'cancels a list',
    // Jira must go on refusing, or the list would be done.
    deafTo: ['jira'],
    throughout: { jira: 'rate-limited' },
    type: (shown) => openList(shown, 'rate-limited'),
    act: askToCancel,
    done: ({ inside }) => inside.getByText('Cancelled', { exact: true }).first(),
    failed: alert,
    again: async (shown) => {
      // Cancelled, and only the answer was lost: the page finds out when it looks again.
      await askToCancel(shown).catch(() => undefined);
    },
    back: deleteList,
  },
];

async function askToCancel(shown: Shown): Promise<void> {
  await button(shown, 'Cancel list').click({ timeout: 5000 });
  await shown.inside.getByRole('alertdialog').getByRole('button', { name: 'Cancel list' }).click();
}

async function confirmDelete({ inside }: Shown): Promise<void> {
  await inside.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
}

async function deleteList(shown: Shown): Promise<void> {
  await button(shown, 'Delete').click();
  await confirmDelete(shown);
  await allLists(shown).waitFor();
}

/** Not only none: another one may be left of a call that was killed after it had made it. */
function allLists({ inside }: Shown): Locator {
  return inside
    .getByText('No lists yet')
    .or(inside.getByRole('columnheader', { name: 'State' }))
    .first();
}

/** Made beside the page, and opened there; it waits where Jira is limited from its start on. */
async function openList(shown: Shown, jira: Faults['jira']): Promise<void> {
  const { invoke } = callerOf(shown.stage);
  const list = { name: why(shown), source: 'addresses', projectId: '10001' };
  const made = await invoke({ functionKey: 'lists/create', payload: list });
  if (!('result' in made)) throw new Error(made.error.message);
  const { id } = (made.result as { readonly data: { readonly id: string } }).data;
  await shown.stage.change({ faults: { jira } });
  const rows = [[1, 'jo@acme.com']];
  await invoke({ functionKey: 'lists/fill', payload: { id, chunk: 0, rows } });
  await invoke({ functionKey: 'lists/start', payload: { id, rows: 1, chunks: 1 } });
  await openPart(shown, 'Map');
  await openPart(shown, 'Lists');
  await button(shown, why(shown)).click();
  await button(shown, 'Delete').waitFor();
}
