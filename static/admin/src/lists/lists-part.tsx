/** Lists: all of them, a new one, or one with its progress and results. */
import { useEffect, useRef, type RefObject } from 'react';
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
  const here = useFocusAt(queryOf(place).toString());
  const open = (next: Place): void => {
    go('lists', queryOf(next));
  };
  return (
    <div ref={here} tabIndex={-1} className="lists-place">
      <Placed place={place} onOpen={open} />
    </div>
  );
}

interface Props {
  readonly place: Place;
  readonly onOpen: (place: Place) => void;
}

function Placed({ place, onOpen }: Props) {
  switch (place.is) {
    case 'all':
      return <AllLists onOpen={onOpen} />;
    case 'new':
      return <NewList onOpen={onOpen} />;
    case 'list':
      return <OneList key={place.id} id={place.id} onOpen={onOpen} />;
  }
}

/** Whoever goes somewhere else goes on from there: the button that led there is gone, and the focus with it. */
function useFocusAt(where: string): RefObject<HTMLDivElement> {
  const here = useRef<HTMLDivElement>(null);
  const before = useRef(where);
  useEffect(() => {
    if (before.current === where) return;
    before.current = where;
    here.current?.focus();
  }, [where]);
  return here;
}
