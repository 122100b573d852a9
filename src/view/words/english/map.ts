/** What the admin page says about the map of all addresses, in English. */
import type { MapWords } from '../map-words';

export const map: MapWords = {
  intro: '',
};
