/** Why each change that no test notices may stay unnoticed. */
import type { Reason } from './survivors';

const SAME_EITHER_WAY = 'Equivalent: where the two differ the answer is the same.';

export const REASONS: readonly Reason[] = [
  {
    file: 'src/decide/evidence.ts',
    because: `${SAME_EITHER_WAY} Equal grades are one and the same text.`,
    changes: [
      [
        'return EVIDENCE.indexOf(a) >= EVIDENCE.indexOf(b) ? a : b;',
        'return EVIDENCE.indexOf(a) > EVIDENCE.indexOf(b) ? a : b;',
      ],
    ],
  },
];
