import { leastChanges, type Wish } from '../audit/least-change';
import { prepareSite } from '../decide/site';
import type { Outcome } from '../decide/outcome';
import type { Settings } from '../decide/settings';
import { recordWith } from '../../tests/audit/sound-record';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import { toWaysView } from './ways-view';
import { whoIsMeant } from './wish';

function view(record: Settings, text: string, outcome: Outcome) {
  const meant = whoIsMeant(text, prepareSite(record.site), ADMIN_READER);
  if (meant === undefined) throw new Error(text);
  const wish: Wish = { who: meant.who, project: 'HELP', outcome };
  const asked = { record, wish, meant, siteUrl: undefined };
  return toWaysView(leastChanges(record, wish), asked, ADMIN_READER);
}

const RECORD = recordWith();

test('ways are told by their changes and by whom else they change', () => {
  const found = view(RECORD, 'jo@client.example', 'atlassian-account-invitation');
  if (found.is !== 'found') throw new Error(found.is);
  expect(found.title).toBe('2 ways with 1 change. Fewer aren’t enough.');
  expect(found.more).toBeUndefined();
  const [own, any] = found.ways;
  expect(own?.lines.map(({ name, before, after }) => [name, before, after])).toEqual([
    [
      'Approved domains: client.example',
      'Not listed',
      'Role Customer, admin approval: not required',
    ],
  ]);
  expect(own?.others).toBe('1 other combination of address class and project change too');
  expect(any?.lines[0]?.name).toBe('Any domain');
});

test('a way that changes nobody else', () => {
  const found = view(RECORD, 'everyone@gmail.com', 'error');
  expect(found.is).toBe('found');
  const alone = view(
    { ...RECORD, projects: new Map([['HELP', RECORD.projects.get('HELP') ?? {}]]) },
    'jo@client.example',
    'atlassian-account-invitation',
  );
  expect(alone.is === 'found' && alone.ways[0]?.others).toBe('Nobody else’s answer changes');
});

test('already so', () => {
  expect(view(RECORD, 'acme.com', 'atlassian-account-invitation')).toEqual({
    is: 'already',
    title: 'Already so',
    text: 'A new person with acme.com gets that already in HELP.',
  });
});

test('impossible: an unknown list', () => {
  const { approvedDomains: _, ...site } = RECORD.site;
  const found = view({ ...RECORD, site }, 'jo@acme.com', 'atlassian-account-invitation');
  expect(found).toMatchObject({ is: 'impossible', text: /unknown/ });
});
