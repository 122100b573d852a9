/** What the admin page says about predictions that came true or did not, in English. */
import type { HitWords } from '../reality-words';
import { count } from './count';
import { accounts } from './reality-contradictions';

export const hits: HitWords = {
  title: 'How often the prediction came true',
  intro:
    'What agents were told of an address, compared with the account that then appeared for it within 30 days.',
  emptyTitle: 'No prediction has met its account yet',
  empty:
    'When somebody that an agent looked up appears on the site, it’s counted here whether the prediction came true.',
  summary: (rate, cameTrue, of) =>
    `${rate} came true: ${cameTrue.toLocaleString('en')} of ${count(of, 'prediction', 'predictions')} that could be judged.`,
  onlyOpen: (number) =>
    `${count(number, 'prediction', 'predictions')}, none of which could be judged.`,
  marks: { 'came-true': 'Came true', 'did-not': 'Did not', 'cannot-tell': 'Cannot tell' },
  chart: 'Predictions by week',
  chartHelp: 'Use the arrow keys to move from week to week.',
  axisWeeks: 'Week beginning',
  axisCount: 'Predictions',
  week: (day) => `Week of ${day}`,
  weekText: (week, counts, rate) =>
    `${week}: ${counts.join(', ')}${rate === undefined ? '' : `. ${rate} came true`}.`,
  rate: 'Rate',
  noRate: 'Not judged',
  asTable: 'Show as table',
  asChart: 'Show as chart',
  missesTitle: (number) => `Did not come true (${number.toLocaleString('en')})`,
  noMisses: 'Every prediction that could be judged came true.',
  miss: (number, domain, predicted, made) =>
    `${domain}: predicted ${predicted}; ${accounts(made, number)} appeared`,
  missReason: {
    contradicts: 'The accounts contradict the record as it is.',
    'nothing-recorded': 'Nothing was recorded when it was predicted.',
    'record-changed': 'The record was changed since it was predicted.',
    'other-reading':
      'Atlassian’s pages disagree on this step, and the other reading is what happened.',
    'another-way': 'The person was probably added another way, or signed up.',
  },
  explained: (reason) => `Explained away: “${reason}”`,
  toContradiction: 'Show the contradiction',
  showAll: (number) => `Show all ${number.toLocaleString('en')}`,
  showFewer: 'Show fewer',
};
