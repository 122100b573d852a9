import { STEP_IDS } from './step-id';

test('the steps are those of domain.md, each once, in its order', () => {
  expect(STEP_IDS.join(' ')).toBe(
    'A1 R1 R2 R3 R4 P1 P2 S1 S2 S3 S4 S5 S6 D1 D2 D3 D4 D5 D6 D7 D8 T1 T2 T3 T4 T5 M1 M2',
  );
});
