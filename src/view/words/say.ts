/** From a message of a catalog to a sentence: ICU MessageFormat, with the plurals and numbers of the language. */
import { IntlMessageFormat } from 'intl-messageformat';

/** What a message can name. What is missing is said by a second value, such as `hasAuthor`, that the message selects by. */
export type Told = Readonly<Record<string, string | number | boolean | undefined>>;

/** Says a message of a catalog with these values. */
export type Say = (message: string, told: Told) => string;

/** Says messages in a language; each is read once, when it is said for the first time. */
export function sayIn(locale: string): Say {
  const read = new Map<string, IntlMessageFormat>();
  return (message, told) => {
    let format = read.get(message);
    if (format === undefined) {
      // What looks like a tag is text: every sentence is shown as it is.
      format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
      read.set(message, format);
    }
    return String(format.format({ ...told }));
  };
}
