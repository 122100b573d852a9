/** Lists: all of them, a new one, or one with its progress and results. */
import { useRoute } from '../use-route';
import { AllLists } from './all-lists';
import { NewList } from './new-list';
import { OneList } from './one-list';
import { placeIn, queryOf, type Place } from './place';
import './lists.css';

/** The part. */
export default function ListsPart() {
  const { route, go } = useRoute();
  const place = placeIn(route.query);
  const open = (next: Place): void => {
    go('lists', queryOf(next));
  };
  switch (place.is) {
    case 'all':
      return <AllLists onOpen={open} />;
    case 'new':
      return <NewList onOpen={open} />;
    case 'list':
      return <OneList key={place.id} id={place.id} onOpen={open} />;
  }
}
