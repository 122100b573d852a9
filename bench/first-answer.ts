/** The project page in Chromium: until it can be typed into, and until the first answer stands there. */
import { addressField, check, openStage } from '../tests/browser/stage';
import { timesOf, type Measures } from './measure';

const RUNS = 5;

export async function firstAnswer(): Promise<Measures> {
  const stage = await openStage();
  try {
    await stage.reset({ example: 'help-desk' });
    const loads: number[] = [];
    const answers: number[] = [];
    // The first fills the caches of browser and server.
    for (let run = 0; run <= RUNS; run += 1) {
      const began = performance.now();
      const page = await stage.open('page=project&project=HELP');
      await addressField(page).waitFor();
      const loaded = performance.now();
      await check(page, `new-${String(run)}@acme.com`);
      if (run === 0) continue;
      loads.push(loaded - began);
      answers.push(performance.now() - began);
    }
    return {
      'project page, until it can be typed into': timesOf(loads),
      'project page, until the first answer': timesOf(answers),
    };
  } finally {
    await stage.stop();
  }
}
