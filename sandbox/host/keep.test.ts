/** The site as it was left: opened again, or left behind when it is of an older shape. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleOf } from '../site/examples/catalogue';
import { makeClock } from './clock';
import { openDisk, type Disk } from './disk';
import { keptNumber, openKeptSite } from './keep';

let folder: string;
let disk: Disk;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-keep-'));
  disk = await openDisk(folder);
});
afterEach(async () => {
  await disk.close();
  rmSync(folder, { recursive: true });
});

const { state } = exampleOf('external');
const fewerReadings = Object.fromEntries(
  Object.entries(state.readings).filter(([name]) => name !== 'T5'),
);

test.each([
  { name: 'nothing', kept: undefined, isNew: true, example: 'help-desk' },
  { name: 'what was left', kept: { ...state, plan: 'PAID' }, isNew: false, example: 'external' },
  {
    name: 'a state without a part',
    kept: { example: 'external' },
    isNew: true,
    example: 'help-desk',
  },
  {
    name: 'a state from before a reading was added',
    kept: { ...state, readings: fewerReadings },
    isNew: true,
    example: 'help-desk',
  },
  { name: 'nonsense', kept: 'text', isNew: true, example: 'help-desk' },
])('$name on disk: new is $isNew', async ({ kept, isNew, example }) => {
  if (kept !== undefined) await disk.shelf('site').write(new Map([['state', kept]]));
  const opened = await openKeptSite(disk, makeClock(), 'help-desk');
  expect(opened.isNew).toBe(isNew);
  expect(opened.site.state().example).toBe(example);
});

test('a number that was never kept is 0', async () => {
  expect(await keptNumber(disk, 'clock')).toBe(0);
  await disk.shelf('meta').write(new Map([['clock', 5]]));
  expect(await keptNumber(disk, 'clock')).toBe(5);
});
