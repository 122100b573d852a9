/** How much JavaScript the admin page fetches until its first part is drawn, as it travels: gzipped. */
import { gzipSync } from 'node:zlib';
import { raiseStage } from './raised-stage';

/** Kilobytes of 1,000 bytes. */
const LIMIT_KB = 330;
/** No further script for so long: that was all. */
const QUIET_MS = 1500;

const stage = raiseStage();

beforeAll(async () => {
  await stage.reset({ example: 'mixed' });
});

/** Script by script, what the admin page fetched while it was opened at this address. */
async function fetched(path: string, drawn: string): Promise<ReadonlyMap<string, number>> {
  const page = await stage.open('page=mailbox&user=site-admin');
  await page.getByRole('heading', { name: 'Mailbox' }).waitFor();
  const asked = new Set<string>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!/\/assets\/.*\.js$/.test(pathname) || response.frame() === page.mainFrame()) return;
    asked.add(pathname);
  });
  await page.goto(`${stage.url}/?page=admin&user=site-admin&path=${encodeURIComponent(path)}`);
  await page.frameLocator('iframe.custom-ui').getByText(drawn).first().waitFor();
  for (let known = -1; known < asked.size;) {
    known = asked.size;
    await page.waitForTimeout(QUIET_MS);
  }
  // Fetched once more: of a script that a worker loads, the browser hands out no body.
  const scripts = new Map<string, number>();
  for (const pathname of asked) {
    const script = await fetch(stage.url + pathname);
    expect(script.status).toBe(200);
    scripts.set(pathname, gzipSync(await script.text()).length);
  }
  return scripts;
}

test('the first part is on the screen for less than the limit, without the parts that nobody opened', async () => {
  const scripts = await fetched('/map', 'acme.com');
  const kilobytes = [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0) / 1000;
  expect(scripts.size).toBeGreaterThan(3);
  expect(kilobytes).toBeLessThan(LIMIT_KB);
  expect([...scripts.keys()].filter((name) => name.includes('record-part'))).toEqual([]);
  process.stdout.write(`first load of the admin page: ${kilobytes.toFixed(0)} KB gzipped\n`);
});
