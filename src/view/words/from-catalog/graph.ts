/** What the admin page says about the drawing of the decision procedure. */
import type { AdminCatalog } from '../catalog';
import type { GraphWords } from '../graph-words';
import type { Say } from '../say';

/** The sentences of the drawn procedure. */
export function graphWords(m: AdminCatalog['map']['graph'], say: Say): GraphWords {
  return {
    ...m,
    marks: { stated: undefined, ...m.marks },
    otherReadingOf: (step) => say(m.otherReadingOf, { step }),
    classes: (count) => say(m.classes, { count }),
    taken: (count) => say(m.taken, count),
    question: (number) => say(m.question, { number }),
    goTo: (number, question) => say(m.goTo, { number, question }),
    endsIn: (outcome) => say(m.endsIn, { outcome }),
    reads: (fact) => say(m.reads, { fact }),
  };
}
