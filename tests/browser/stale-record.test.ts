/** A record that nobody confirmed for long is said to be old on the project page, until somebody confirms it. */
import { PERSONA_IDS } from '../../sandbox/site/examples/people';
import { raiseStage } from './raised-stage';
import { app, words } from './stage';

const TITLE = "This site's recorded settings may be out of date";
const DAY_MS = 86_400_000;

const stage = raiseStage();
beforeEach(() => stage.reset({ example: 'help-desk' }));

/** What the page says so many days later. */
async function saysAfter(days: number, user: 'agent' | 'jira-admin'): Promise<string> {
  const body = JSON.stringify({ advanceMs: days * DAY_MS, mostRuns: 0 });
  await fetch(`${stage.url}/api/clock`, { method: 'POST', body });
  const page = await stage.open(`page=project&project=HELP&user=${user}`);
  await app(page).getByRole('textbox').waitFor();
  return words(page);
}

/** As the admin page does. */
async function chooseDays(days: number): Promise<void> {
  const call = {
    module: 'site-setup',
    userId: PERSONA_IDS['jira-admin'],
    functionKey: 'stale-after/save',
    payload: { days },
  };
  await fetch(`${stage.url}/api/invoke`, { method: 'POST', body: JSON.stringify(call) });
}

test.each([
  { user: 'agent', says: 'Nobody has confirmed them for 45 days. Ask a Jira admin' },
  { user: 'jira-admin', says: 'then confirm or change them' },
] as const)('after 45 days the $user reads who can help', async ({ user, says }) => {
  const text = await saysAfter(45, user);
  expect(text).toContain(TITLE);
  expect(text).toContain(says);
  expect(stage.complaints).toEqual([]);
});

test('before that it is not mentioned, and a site may choose other days', async () => {
  expect(await saysAfter(29, 'agent')).not.toContain(TITLE);
  await chooseDays(7);
  expect(await saysAfter(0, 'agent')).toContain(TITLE);
});
