/** A sandbox and a browser for a test file: everything real but Atlassian. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Locator, type Page } from 'playwright-core';
import { findChromium } from '../../build/chromium';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../sandbox/host/server';
import type { ResetRequest, SiteRequest } from '../../sandbox/host/http-api';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // One process for all pages of the sandbox: the next page finds what the one before it has compiled.
  '--process-per-site',
  '--renderer-process-limit=1',
];

/** Long enough for a slow machine that does other things too. */
export const PATIENCE_MS = 90_000;

export interface Stage {
  readonly url: string;
  /** Opens a place, such as `page=project&user=agent`; what the page complains about lands in `complaints`. */
  open(place: string, size?: { readonly width: number; readonly height: number }): Promise<Page>;
  /** The same in the browser of somebody else, who shares nothing with the first. */
  openElsewhere(place: string): Promise<Page>;
  /** Errors of pages and of the terminal since the last `reset`. */
  readonly complaints: string[];
  reset(request: ResetRequest): Promise<void>;
  change(patch: SiteRequest): Promise<void>;
}

/** One that whoever raised it takes down. */
export interface OwnStage extends Stage {
  stop(): Promise<void>;
}

/** Starts both; with a shorter time for functions than the platform's, where that is to be met. */
export async function openStage(
  options: Pick<SandboxOptions, 'timeoutMs'> = {},
): Promise<OwnStage> {
  const data = mkdtempSync(join(tmpdir(), 'sandbox-browser-'));
  const complaints: string[] = [];
  const sandbox: Sandbox = await startSandbox({
    ...options,
    data,
    warn: (text) => {
      complaints.push(text);
    },
  });
  // With a profile on disk Chromium keeps what it compiled of a script: a page opens in half the time.
  const profile = join(data, 'profile');
  const launch = { executablePath: process.env['CHROME_PATH'] ?? findChromium(), args: FLAGS };
  const looks = { reducedMotion: 'reduce', locale: 'en-GB' } as const;
  const context = await chromium.launchPersistentContext(profile, { ...launch, ...looks });
  context.setDefaultTimeout(30_000);
  const post = async (path: string, body: unknown): Promise<void> => {
    const answer = await fetch(sandbox.url + path, { method: 'POST', body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  };
  return {
    url: sandbox.url,
    complaints,
    open: async (place, size = { width: 1280, height: 900 }) => {
      const before = context.pages();
      const page = await context.newPage();
      // A browser without a page would end.
      for (const old of before) await old.close();
      await page.setViewportSize(size);
      page.on('pageerror', ({ message }) => {
        complaints.push(message);
      });
      page.on('console', (line) => {
        if (line.type() === 'error') complaints.push(line.text());
      });
      await page.goto(`${sandbox.url}/?${place}`);
      return page;
    },
    openElsewhere: async (place) => {
      const other = await chromium.launch(launch);
      const page = await other.newPage(looks);
      page.on('close', () => void other.close());
      await page.goto(`${sandbox.url}/?${place}`);
      return page;
    },
    reset: async (request) => {
      // What the page of the test before still asks for would meet a site that is being made anew.
      for (const old of context.pages()) await old.goto('about:blank');
      await post('/api/reset', request);
      complaints.length = 0;
    },
    change: (patch) => post('/api/site', patch),
    stop: async () => {
      await context.close();
      await sandbox.stop();
      // A process of Chromium may be at its profile still.
      rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** The app's page inside the frame. */
export function app(page: Page): Locator {
  return page.getByTestId('app-page');
}

/** The field of the project page. */
export function addressField(page: Page): Locator {
  return app(page).getByRole('textbox');
}

/** Types addresses as a person does and waits for the answer. */
export async function check(page: Page, addresses: string): Promise<void> {
  await addressField(page).fill(addresses);
  await page.keyboard.press('Enter');
  const [first = addresses] = addresses.split(',');
  await app(page).getByRole('heading', { name: first.trim() }).waitFor();
}

/** What the app's page says. */
export async function words(page: Page): Promise<string> {
  return (await app(page).innerText()).replaceAll('’', "'");
}
