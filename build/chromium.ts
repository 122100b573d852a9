/** Finds a browser for the tests: one that is installed, else one that Playwright fetches. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = [
  // The same browser without its own windows: the tests take half the time.
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];

const USUAL_PLACES = [
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** What to do when there is no browser and none can be fetched. */
const REMEDY =
  'The browser tests need Chromium or Chrome: install one (Debian: apt-get install chromium) or name it in CHROME_PATH.';

function installed(): string | undefined {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...USUAL_PLACES, chromium.executablePath()].find((path) => existsSync(path));
}

/** Path of a browser; throws with the remedy where there is none. */
export function findChromium(): string {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which does not exist. ${REMEDY}`);
  }
  const found = installed();
  if (found !== undefined) return found;
  console.log('No Chromium found; fetching one with Playwright.');
  const cli = require.resolve('playwright-core/cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  const fetched = installed();
  if (fetched === undefined) throw new Error(REMEDY);
  return fetched;
}
