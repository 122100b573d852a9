/** The core against the oracle over the entire finite space of complete facts. */
import { decideFacts } from '../../src/decide/decide';
import { difference } from './agreement';
import { oracle } from './oracle';
import { sizeOf, walkSituations, type Region } from './space';

const SHOWN = 5;

/** Together every situation there is. Whether a relative of the domain is listed is asked only where the domain itself is not (D8). */
const PARTS = [
  {
    name: 'no relative of the domain is listed',
    region: { address: ['valid'], 'address.relatedDomainListed': ['no'] },
    situations: 4_976_640,
  },
  {
    name: 'only a parent or child of the domain is listed',
    region: {
      address: ['valid'],
      'address.relatedDomainListed': ['yes'],
      'site.approvedDomains': ['not-listed'],
    },
    situations: 552_960,
  },
  {
    name: 'the address is not valid',
    region: { address: ['invalid'], 'address.relatedDomainListed': ['no'] },
    situations: 4_976_640,
  },
] satisfies { name: string; region: Region; situations: number }[];

test.each(PARTS)(
  'core and oracle agree on all $situations situations in which $name',
  ({ region, situations }) => {
    const differences: string[] = [];
    const covered = walkSituations(region, (situation, facts) => {
      const found = difference(situation, decideFacts(facts), oracle(situation));
      if (found !== undefined && differences.length < SHOWN) differences.push(found);
    });
    expect(differences).toEqual([]);
    expect(covered).toBe(situations);
    expect(sizeOf(region)).toBe(situations);
    process.stdout.write(`exhaustive: ${covered.toLocaleString('en')} situations covered\n`);
  },
  600_000,
);
