/** What the admin page says about the drawing of the decision procedure, in English. */
import type { GraphWords } from '../graph-words';

export const graph: GraphWords = {
  intro: '',
};
