/** A list decided again in the page, under the settings of its job, is what the job said. */
import fc from 'fast-check';
import { decideChunk, type ListBasis } from '../../src/context/lists/decide-chunk';
import { toKnownAccounts } from '../../src/context/lists/known-accounts';
import { startOfReading } from '../../src/context/lists/list-progress';
import type { ListHead } from '../../src/context/lists/stored';
import { FACT_VALUES } from '../../src/decide/facts';
import { prepareSite } from '../../src/decide/site';
import { joinPages } from '../../src/view/lists/loaded-list';
import { rerun } from '../../src/view/lists/rerun';
import { anySetup } from '../laws/any-setup';
import { ANY_ROWS } from './any-list';
import { REPORT } from './some-list';

const HEAD: ListHead = {
  ...REPORT,
  inviter: ['agent', 'admin'],
  portalAccess: [...FACT_VALUES['project.portalAccess']],
  readsUsers: true,
  readsDesks: 'all',
  rows: 0,
};

const ENDS = ['complete', 'budget', 'not-permitted', 'failed'] as const;
const READING = fc
  .tuple(fc.constantFrom(...ENDS), fc.constantFrom(...ENDS), fc.nat(2))
  .map(([customers, users, hiddenUsers]) => {
    return { ...startOfReading(HEAD, HEAD.at), customers, users, hiddenUsers };
  });

test('each row has the same verdict, whatever was read', () => {
  fc.assert(
    fc.property(ANY_ROWS, anySetup(), READING, (given, settings, reading) => {
      const basis: ListBasis = {
        head: HEAD,
        settings: {
          site: prepareSite(settings.site),
          project: settings.projects.get(HEAD.project.key) ?? {},
        },
        accounts: toKnownAccounts('secret'),
        reading,
      };
      const rows = given.map((row, index) => {
        return [index + 1, typeof row === 'string' ? row : row[0]] as const;
      });
      const { inviter, portalAccess } = HEAD;
      const pages = [decideChunk(rows.slice(0, 5), basis), decideChunk(rows.slice(5), basis)];
      const list = joinPages(
        { ...REPORT, inviter, portalAccess },
        pages.map(({ output }) => output),
      );
      const again = rerun(list, settings);
      expect(again.rows.map(([, , place]) => again.verdicts[place])).toEqual(
        list.rows.map(([, , place]) => list.verdicts[place]),
      );
    }),
    { numRuns: 60 },
  );
});
