/** A rough picture of the mail that arrives: who it seems to come from, what it says, its button. */
import type { Ending } from '../decide/verdict';
import { mailKindOf, type MailKind } from './mail-kind';
import type { Reader } from './reader';
import type { Places } from './words/words';

export interface MailPreview {
  readonly kind: Exclude<MailKind, 'none'>;
  readonly name: string;
  readonly from: string;
  readonly says: string;
  readonly button?: string;
  /** Who decides about its text. */
  readonly template: string;
}

/** The mail of an ending, if it sends one. */
export function toMailPreview(
  ending: Ending,
  places: Places,
  { words }: Reader,
): MailPreview | undefined {
  const kind = mailKindOf(ending.step, ending.effect);
  if (kind === 'none') return undefined;
  const { name, from, says, button, template } = words.mails[kind];
  return {
    kind,
    name,
    from: from(places),
    says,
    template,
    ...(button === undefined ? {} : { button }),
  };
}
