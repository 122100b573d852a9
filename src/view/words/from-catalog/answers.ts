/** What is said of an answer, its steps and facts, and of what went wrong. */
import type { Catalog } from '../catalog';
import type { Say, Told } from '../say';
import type { Places, Words } from '../words';
import { each } from './each';
import { endingWords } from './endings';

type AnswerWords = Omit<Words, 'projectPage' | 'listInput' | 'lists' | 'adminPage' | 'entries'>;

/** What an answer says, from the first sentence to the sources. */
export function answerWords(m: Catalog['answers'], say: Say): AnswerWords {
  const inPlace = (message: string) => (places: Places) => say(message, toldOf(places));
  return {
    ...m,
    undecided: each(m.undecided, (message) => (choices) => say(message, { choices })),
    couldAlsoBe: (choices) => say(m.couldAlsoBe, { choices }),
    endings: endingWords(m.endings, inPlace),
    conditions: each(m.conditions, (message) => (values) => say(message, { values })),
    origins: each(m.origins, (message) => ({ author, age }) => {
      const has = { hasAuthor: author !== undefined, hasAge: age !== undefined };
      return say(message, { author, age, ...has });
    }),
    docs: { ...m.docs, step: (id) => say(m.docs.step, { id }) },
    keptAnswer: (failure, age) => say(m.keptAnswer, { failure, age }),
    senders: each(m.senders, inPlace),
    accountTypes: each(m.accountTypes, (type) => ({ ...type, signIn: inPlace(type.signIn) })),
    mails: each(m.mails, (mail: MailMessages) => ({ ...mail, from: inPlace(mail.from) })),
  };
}

/** Not every mail has a button. */
type MailMessages = Omit<Words['mails']['verification'], 'from'> & { readonly from: string };

function toldOf({ sender, portal }: Places): Told {
  return { sender, hasSender: sender !== undefined, portal, hasPortal: portal !== undefined };
}
