import { inviteMap, type InviteMap } from '../audit/invite-map';
import type { Outcome } from '../decide/outcome';
import type { SiteSettings } from '../decide/settings';
import type { Verdict } from '../decide/verdict';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import { recordWith } from '../../tests/audit/sound-record';
import { toCellLook } from './map-looks';

/** What the map of a site says of everybody else. */
function elsewhere(site: SiteSettings): Verdict {
  const map: InviteMap = inviteMap({ ...recordWith(), site });
  const row = map.rows.find(({ addresses }) => addresses.kind === 'elsewhere');
  const verdict = map.verdicts[row?.group ?? -1]?.[0];
  if (verdict === undefined) throw new Error('There is always somebody else');
  return verdict;
}

const CERTAIN = recordWith().site;

test('one outcome: its word, its picture, its colour', () => {
  expect(toCellLook(elsewhere(CERTAIN), ADMIN_READER)).toEqual({
    certainty: 'certain',
    outcomes: ['customer-invited'],
    tones: ['discovery'],
    picture: 'mail-from-project',
    text: 'JSM',
    says: 'JSM customer notification',
    how: 'Certain',
  });
});

test('a contested one says what else it could be', () => {
  const look = toCellLook(
    elsewhere({ ...CERTAIN, internal: false, external: false }),
    ADMIN_READER,
  );
  expect(look).toMatchObject({ certainty: 'disputed', text: 'No mail', picture: 'silent' });
  expect(look.how).toBe('Atlassian’s pages disagree here. It could also be an error.');
});

const SOME: readonly { readonly outcomes: readonly Outcome[]; readonly text: string }[] = [
  { outcomes: ['customer-invited', 'error'], text: 'JSM or Error' },
  { outcomes: ['customer-invited', 'error', 'no-notification'], text: '3 possible' },
  {
    outcomes: ['atlassian-account-invitation', 'customer-invited', 'error', 'no-notification'],
    text: 'Unknown',
  },
];

test.each(SOME)('several outcomes: $text', ({ outcomes, text }) => {
  const verdict = { ...elsewhere(CERTAIN), outcomes, certain: false };
  const look = toCellLook(verdict, ADMIN_READER);
  expect(look).toMatchObject({ certainty: 'open', text, picture: 'open', how: 'Not certain' });
  expect(look.tones).toHaveLength(outcomes.length);
  expect(look.says).toMatch(new RegExp(`^${text}: `));
});
