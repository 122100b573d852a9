import { inviteWith } from '../../tests/oracle/neutral-site';
import { OUTSIDER } from '../../tests/oracle/outsider-facts';
import { decideFacts } from './decide';
import type { FactName } from './facts';
import { indexOfFact } from './masks';
import { nothingRemembered, recall, remember, type Given, type Remembered } from './remembered';

const GIVEN: Given = { verdict: decideFacts(OUTSIDER), beside: [] };
const OTHER: Given = { verdict: decideFacts({ ...OUTSIDER, inviter: ['none'] }), beside: [] };

const read = (...facts: FactName[]) => facts.map(indexOfFact);
const READS = read('address', 'route', 'inviter', 'site.internal', 'project.portalAccess');

function remembering(): Remembered {
  const remembered = nothingRemembered();
  remember(remembered, inviteWith({}), READS, GIVEN);
  return remembered;
}

test('invites that agree in what was read get the verdict that was given', () => {
  expect(recall(remembering(), inviteWith({ account: 'both' }))).toBe(GIVEN);
  expect(recall(remembering(), inviteWith({ customerInvited: 'unknown' }))).toBe(GIVEN);
});

test.each([
  { route: 'rest' },
  { inviter: 'admin' },
  { inviter: 'unknown' },
  { portalAccess: 'broken' },
] as const)('%j is not met before', (differs) => {
  expect(recall(remembering(), inviteWith(differs))).toBeUndefined();
});

test('nothing is remembered at first', () => {
  expect(recall(nothingRemembered(), inviteWith({}))).toBeUndefined();
});

test('what rests on a fact that is not known is not kept', () => {
  const remembered = nothingRemembered();
  remember(remembered, inviteWith({ account: 'unknown' }), read('route', 'account'), GIVEN);
  expect(remembered).toEqual(nothingRemembered());
});

test('several are kept side by side, and the first one stays', () => {
  const remembered = remembering();
  const admin = inviteWith({ inviter: 'admin' });
  remember(remembered, admin, READS, OTHER);
  remember(remembered, inviteWith({}), READS, OTHER);
  expect(recall(remembered, admin)).toBe(OTHER);
  expect(recall(remembered, inviteWith({}))).toBe(GIVEN);
});

test('where nothing of the invite was read every invite gets the same', () => {
  const remembered = nothingRemembered();
  remember(remembered, inviteWith({}), read('address'), GIVEN);
  expect(recall(remembered, inviteWith({ account: 'unknown', route: 'rest' }))).toBe(GIVEN);
});

test.each([
  { fact: 'route', differs: { route: 'rest' } },
  { fact: 'inviter', differs: { inviter: 'admin' } },
  { fact: 'account', differs: { account: 'both' } },
  { fact: 'project.portalAccess', differs: { portalAccess: 'broken' } },
  { fact: 'project.customerInvited', differs: { customerInvited: false } },
] as const)('what rests on $fact alone is told by it', ({ fact, differs }) => {
  const remembered = nothingRemembered();
  remember(remembered, inviteWith({}), read(fact), GIVEN);
  expect(recall(remembered, inviteWith({}))).toBe(GIVEN);
  expect(recall(remembered, inviteWith(differs))).toBeUndefined();
  remember(remembered, inviteWith(differs), read(fact), OTHER);
  expect(recall(remembered, inviteWith(differs))).toBe(OTHER);
});
