/** What a prediction lets expect of the site: which account appears, if the person is invited. */
import * as v from 'valibot';
import type { CheckedAddress } from '../contract/api';
import type { Mark } from '../contract/reality';
import { OUTCOMES, type Outcome } from '../decide/outcome';

/** `none`: no account appears. */
const MADE = v.picklist(['atlassian', 'portal-only', 'none']);

/** Its shape in storage. */
export const EXPECTATION = v.object({
  outcomes: v.array(v.picklist(OUTCOMES)),
  made: v.array(MADE),
  /** What the other readings of contested steps would make. */
  other: v.array(MADE),
  revision: v.exactOptional(v.string()),
});

export type Expectation = v.InferOutput<typeof EXPECTATION>;

type Made = Expectation['made'][number];

const MADE_BY: Partial<Readonly<Record<Outcome, Made>>> = {
  'atlassian-account-invitation': 'atlassian',
  'customer-invited': 'portal-only',
  error: 'none',
};

/** Nothing is expected of a person who has an account already. */
export function expectationOf(
  { condition, headline }: Pick<CheckedAddress, 'condition' | 'headline'>,
  revision: string | undefined,
): Expectation | undefined {
  if (condition === 'known-account') return undefined;
  const made = new Set(headline.endings.map(({ effect }) => effect.accountMade));
  const other = headline.otherReadings.flatMap(({ outcomes }) =>
    outcomes.flatMap((outcome) => MADE_BY[outcome] ?? []),
  );
  return {
    outcomes: [...headline.outcomes],
    made: [...made],
    other: [...new Set(other)].filter((one) => !made.has(one)),
    ...(revision === undefined ? {} : { revision }),
  };
}

/**
 * Whether the account that appeared is the one that was expected. That none would appear as well was possible says
 * nothing against the one that did; where both kinds were possible, it cannot be told.
 */
export function markOf({ made }: Expectation, appeared: Exclude<Made, 'none'>): Mark {
  if (!made.includes(appeared)) return 'did-not';
  const kinds = made.filter((one) => one !== 'none');
  return kinds.length === 1 ? 'came-true' : 'cannot-tell';
}
