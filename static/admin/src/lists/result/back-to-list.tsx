/** From the part What if back to the list for which its changes are chosen. */
import Button from '@atlaskit/button/new';
import { useReader } from '../../use-reader';
import { useRoute } from '../../use-route';
import { withValues } from './choices';

/** Nothing where no list led here. */
export function BackToList() {
  const { route, go } = useRoute();
  const { lists } = useReader().admin;
  if (!route.query.has('list')) return null;
  return (
    <div>
      <Button
        appearance="primary"
        onClick={() => go('lists', withValues(route.query, { run: '1' }))}
      >
        {lists.whatIf.back}
      </Button>
    </div>
  );
}
