/** The notice on an answer that stands because checking it again failed. */
import type { CheckedAddress } from '../contract/api';
import type { Failure } from '../contract/reply';
import { toAge } from './age';
import type { Reader } from './reader';

/** What failed, and how old the answer is. */
export function toKeptNotice(
  { checkedAt }: CheckedAddress,
  { code }: Failure,
  reader: Reader,
): string {
  const { failures, keptAnswer } = reader.words;
  return keptAnswer(failures[code].title, toAge(checkedAt, reader) ?? checkedAt);
}
