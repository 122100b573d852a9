import { affectedBy } from '../audit/affected';
import { compareSettings } from '../audit/compare';
import { recordWith } from '../../tests/audit/sound-record';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import { toAffectedView, type Counted } from './affected-view';

const RECORD = recordWith();
const AFTER = recordWith({ external: false });
const AFFECTED = affectedBy(compareSettings(RECORD, AFTER), RECORD, AFTER);

const COUNTED: Counted = {
  byDomain: {
    'acme.com': { atlassian: 40, portalOnly: 0 },
    'client.example': { atlassian: 1, portalOnly: 5 },
    'gmail.com': { atlassian: 0, portalOnly: 2 },
  },
  hidden: 12,
  predictions: [
    { domain: 'client.example', projectKey: 'HELP', predictions: 3 },
    { domain: 'acme.com', projectKey: 'HELP', predictions: 9 },
    { domain: 'client.example', projectKey: 'OLD', predictions: 1 },
  ],
};

test('a domain counts for its class; what is hidden or unknown is named', () => {
  expect(toAffectedView(COUNTED, AFFECTED, ADMIN_READER)).toEqual({
    accounts: '8 known accounts: 1 Atlassian account, 7 portal-only accounts',
    predictions: '3 recent predictions would differ',
    unknown: [
      'Not counted: 12 accounts whose address Jira doesn’t show.',
      'Not counted: 1 prediction in projects that aren’t recorded.',
    ],
  });
});

test('nobody, and nothing that is unknown', () => {
  const nobody: Counted = { byDomain: {}, hidden: 0, predictions: [] };
  expect(toAffectedView(nobody, AFFECTED, ADMIN_READER)).toEqual({
    accounts: '0 known accounts: 0 Atlassian accounts, 0 portal-only accounts',
    predictions: 'No recent prediction would differ.',
    unknown: [],
  });
});
