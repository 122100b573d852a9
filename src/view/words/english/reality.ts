/** What the admin page says about what happened on the site, in English. */
import type { RealityWords } from '../reality-words';
import { count } from './count';
import { contradictions, explaining, implied, taking } from './reality-contradictions';
import { drift, sweep } from './reality-drift';
import { hits } from './reality-hits';

export const reality: RealityWords = {
  intro:
    'Accounts that appear on the site are held against the record. Where they can’t both be right, the record is likely out of date.',
  tabCount: (number) => `${String(number)} to look at`,
  reading: 'Reading what happened on the site',
  checking: 'Holding the accounts against the record',
  slow: 'This takes longer than usual.',
  checkFailedTitle: 'The comparison didn’t finish',
  checkFailed: 'Reload the page to run it again. What’s below is still right.',
  notRecordedTitle: 'Nothing is recorded yet',
  notRecorded:
    'Without a record there’s nothing that accounts could contradict. What they tell by themselves is below.',
  toRecord: 'Record the settings',
  headline: {
    contradicts: (number) =>
      `${count(number, 'account contradicts', 'accounts contradict')} the record`,
    because: (contradicts, likely) => `${contradicts}: ${likely}`,
    manySettings: (number) =>
      `${count(number, 'setting is', 'settings are')} most likely not as recorded`,
    severalLikely: (number) => `${number.toLocaleString('en')} explanations are equally likely`,
    noExplanation: 'no single setup explains this',
    holds: (number, since) =>
      `Nothing contradicts the record (${count(number, 'new account', 'new accounts')} since ${since})`,
    neverRead: 'Nothing read yet: the first reading happens tonight',
    underWay: (number) =>
      `Reading is under way: ${count(number, 'account', 'accounts')} read, goes on tonight`,
    notRecorded: 'Nothing is recorded yet, so nothing can contradict it',
    changes: (number) =>
      `${count(number, 'change', 'changes')} on the site that nobody has seen yet`,
  },
  contradictions,
  taking,
  explaining,
  implied,
  hits,
  drift,
  sweep,
};
