import { ADMIN_READER } from '../../../tests/view/admin-reader';
import { ago } from '../../../tests/view/answers';
import { toExplainedViews } from './explained-view';

test('accounts are listed, newest first; what was seen of the site is not', () => {
  const one = { reason: 'an import', by: 'a1' };
  const views = toExplainedViews(
    [
      { ...one, concern: 'seen acme.com atlassian', at: ago(7200) },
      { ...one, concern: 'drift 7', at: ago(60) },
      { ...one, concern: 'seen xn--bcher-kva.example portal-only', at: ago(3600) },
      { ...one, concern: 'seen beta.com portal-only', at: 'before' },
    ],
    ADMIN_READER,
  );
  expect(views.map(({ text, age }) => `${text}, ${age}`)).toEqual([
    'Portal-only accounts for beta.com, seen up to before, before',
    'Portal-only accounts for bücher.example, seen up to Nov 23, 2026, 1 hour ago',
    'Atlassian accounts for acme.com, seen up to Nov 23, 2026, 2 hours ago',
  ]);
  expect(views[1]).toMatchObject({ reason: 'an import', by: 'a1' });
});
