import { listWith, people } from '../../../tests/lists/some-list';
import { ADMIN_READER } from '../../../tests/view/admin-reader';
import { domainOf } from '../../../tests/audit/any-settings';
import type { Settings } from '../../decide/settings';
import { toListWhatIf } from './list-what-if';

/** As the neutral site. */
const RECORDED: Settings = {
  site: {
    internal: true,
    external: true,
    externalDomains: 'any',
    approvedDomains: new Map([[domainOf('acme.com'), { role: 'customer', approval: false }]]),
    anyDomain: { role: 'none', approval: false },
    userInvites: 'closed',
    outgoingMail: true,
  },
  projects: new Map([['HELP', { customerInvited: true, portalAccess: 'healthy' }]]),
};

const LIST = listWith([...people(3, 'acme.com'), 'al@client.example']);

test('the settings that the list was answered under change nothing', () => {
  const { view, after } = toListWhatIf(LIST, RECORDED, ADMIN_READER);
  expect(view).toEqual({ summary: 'Nothing changes for the 4 rows.', changes: [] });
  expect(after.rows).toEqual(LIST.rows);
  expect(after.verdicts).toEqual(LIST.verdicts);
});

test('other settings change the rows that they concern, and nothing else', () => {
  const site = { ...RECORDED.site, internal: false };
  const { view, comparison } = toListWhatIf(LIST, { ...RECORDED, site }, ADMIN_READER);
  expect(view.summary).toBe('3 of 4 rows would get another answer.');
  expect(view.changes).toHaveLength(1);
  expect(comparison.unchanged).toBe(1);
});
