/** Addresses that are too long to be sent to the back end: step A1 answers them here, and the others are checked. */
import type { CheckedAddress, CheckReport } from '../contract/api';
import { MAX_ADDRESS_TEXT } from '../contract/payloads';
import type { Reply } from '../contract/reply';
import { decideFacts } from '../decide/decide';
import { FACT_VALUES } from '../decide/facts';

/** Of a text that is no address this much is shown. */
const SHOWN = 60;
const LONGEST_SHOWN = 254;

/** Whether the back end would refuse it, and the list with it. */
export function isOverLong(address: string): boolean {
  return address.length > MAX_ADDRESS_TEXT;
}

/** The reply for the whole list, in its order, from the reply for what could be sent. */
export function withOverLong(
  reply: Reply<CheckReport>,
  addresses: readonly string[],
  now: string,
): Reply<CheckReport> {
  if (!reply.ok) return reply;
  const results = addresses.flatMap((address) =>
    isOverLong(address)
      ? [answerOf(address, now)]
      : reply.data.results.filter((result) => result.address === address),
  );
  return { ok: true, data: { ...reply.data, results } };
}

/** An address as a heading: one that is too long to be any is cut. */
export function toShown(address: string): string {
  return address.length > LONGEST_SHOWN ? `${address.slice(0, SHOWN)}…` : address;
}

function answerOf(address: string, checkedAt: string): CheckedAddress {
  return {
    address,
    condition: 'always',
    headline: decideFacts({ ...FACT_VALUES, address: ['invalid'] }),
    facts: [{ fact: 'address', possible: ['invalid'], origin: 'address', at: checkedAt }],
    checkedAt,
    fromStorage: false,
  };
}
