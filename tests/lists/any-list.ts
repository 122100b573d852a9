/** Any list: addresses of few domains, some of them none, with everything that may be known of their accounts. */
import fc from 'fast-check';
import { FACT_VALUES, unknown, type Possible } from '../../src/decide/facts';
import { listWith, type SomeRow } from './some-list';

const ADDRESS = fc
  .tuple(
    fc.constantFrom('jo', 'Sam', 'al+news', 'kim', 'x', 'y', 'z'),
    fc.constantFrom(
      '@acme.com',
      '@ACME.com',
      '@client.example',
      '@gmail.com',
      '@acmee.com',
      '@bücher.example',
      ' at nowhere',
    ),
  )
  .map((parts) => parts.join(''));

const ACCOUNT: fc.Arbitrary<Possible<'account'>> = fc.oneof(
  fc.constant(['none'] as const),
  fc.constant(unknown('account')),
  fc.constantFrom(...FACT_VALUES.account).map((state): Possible<'account'> => [state]),
);

export const ANY_ROWS: fc.Arbitrary<readonly SomeRow[]> = fc.array(fc.tuple(ADDRESS, ACCOUNT), {
  maxLength: 40,
});

/** Answered on the neutral site. */
export const ANY_LIST = ANY_ROWS.map((rows) => listWith(rows));
