import { SOURCES } from './sources';
import { STEP_IDS } from './step-id';
import { STEPS, T5_OTHER_READING } from './steps';

test('every deciding step has an effect, no preparing step has one', () => {
  for (const id of STEP_IDS) expect('effect' in STEPS[id]).toBe(!id.startsWith('D'));
});

test('what is stated names its source', () => {
  for (const id of STEP_IDS) {
    if (STEPS[id].evidence === 'stated') expect(STEPS[id].sources).not.toEqual([]);
  }
});

test('a mail has a sender, and no mail has none', () => {
  for (const id of STEP_IDS) {
    const step = STEPS[id];
    if (!('effect' in step)) continue;
    const mail = ['atlassian-account-invitation', 'customer-invited'].includes(step.effect.outcome);
    expect([id, step.effect.sender !== 'none']).toEqual([id, mail]);
  }
});

test('the other reading of T5 is an error', () => {
  expect(T5_OTHER_READING.outcome).toBe('error');
});

test('every source is an address of Atlassian', () => {
  for (const source of Object.values(SOURCES)) {
    expect(new URL(source).hostname).toMatch(/(^|\.)atlassian\.com$/);
  }
});
