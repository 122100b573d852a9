import { domainOf } from '../../../tests/audit/any-settings';
import { recordWith } from '../../../tests/audit/sound-record';
import { ADMIN_READER } from '../../../tests/view/admin-reader';
import type { Observation } from '../../audit/evidence/sighting';
import { toContradictionLines } from './contradiction-view';

function seen(domain: string, made: Observation['made'], day: number, count = 1): Observation {
  const at = (of: number) => `2026-11-0${String(of)}T01:00:00.000Z`;
  return { domain: domainOf(domain), made, count, after: at(day), by: at(day + 1) };
}

test('accounts of one domain and kind are one line, most accounts first', () => {
  const lines = toContradictionLines(
    [
      seen('client.example', 'atlassian', 4),
      seen('acme.com', 'portal-only', 5, 2),
      seen('acme.com', 'portal-only', 3),
    ],
    recordWith(),
    ADMIN_READER,
  );
  expect(lines).toEqual([
    {
      concern: 'seen acme.com portal-only',
      text: '3 portal-only accounts for acme.com',
      when: 'Appeared between Nov 3, 2026 and Nov 6, 2026',
      recorded: 'As recorded, a new person there gets an Atlassian Account invitation.',
    },
    {
      concern: 'seen client.example atlassian',
      text: '1 Atlassian account for client.example',
      when: 'Appeared between Nov 4, 2026 and Nov 5, 2026',
      recorded: 'As recorded, a new person there gets the JSM customer notification.',
    },
  ]);
});

test('what differs between projects is told as a choice', () => {
  const settings = recordWith({}, { SUP: { portalAccess: 'broken' } });
  const [line] = toContradictionLines([seen('acme.com', 'portal-only', 3)], settings, ADMIN_READER);
  expect(line?.recorded).toBe(
    'As recorded, a new person there gets an Atlassian Account invitation or an error.',
  );
});
