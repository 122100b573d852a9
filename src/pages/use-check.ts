/** The answers: what is being checked, what came back, and what failed as a whole. */
import { useRef, useState } from 'react';
import type { CheckReport } from '../contract/api';
import type { Reply } from '../contract/reply';
import { isOverLong, withOverLong } from '../view/over-long';
import { afterAgain, afterList, whileAgain, type CheckState } from './check-state';
import { checkAddresses } from './invoke';

export interface Check {
  readonly check: CheckState;
  readonly start: (addresses: readonly string[]) => void;
  /** Checks one address of the list once more, past what is stored. */
  readonly again: (address: string) => void;
  /** What failed is not shown any longer: something newer is to be said. */
  readonly dismissFailure: () => void;
}

/** How often each address of one list was asked again; a new list is a new map, and outdates every reply before it. */
type Turns = Map<string, number>;

/** How the back end is asked: by the project page, or from anywhere in Jira. */
export type AskBackEnd = typeof checkAddresses;

/** The state of the check. Of two lists that overlap, or of two checks of an address, the later one counts. */
export function useCheck(backEnd: AskBackEnd = checkAddresses): Check {
  const [check, setCheck] = useState<CheckState>({ is: 'idle' });
  const turns = useRef<Turns>(new Map());

  async function start(addresses: readonly string[]): Promise<void> {
    const mine: Turns = new Map();
    turns.current = mine;
    setCheck({ is: 'checking', addresses });
    const reply = await ask(addresses, false, backEnd);
    if (mine === turns.current) setCheck(afterList(reply, addresses));
  }

  async function again(address: string): Promise<void> {
    const list = turns.current;
    const turn = (list.get(address) ?? 0) + 1;
    list.set(address, turn);
    setCheck((now) => whileAgain(now, address));
    const reply = await ask([address], true, backEnd);
    if (list === turns.current && list.get(address) === turn) {
      setCheck((now) => afterAgain(now, address, reply));
    }
  }

  return {
    check,
    start: (addresses) => void start(addresses),
    again: (address) => void again(address),
    dismissFailure: () => {
      setCheck((now) => (now.is === 'failed' ? { is: 'idle' } : now));
    },
  };
}

/** The back end checks what it takes; the rest has its answer without it. */
export async function ask(
  addresses: readonly string[],
  again: boolean,
  backEnd: AskBackEnd = checkAddresses,
): Promise<Reply<CheckReport>> {
  const sent = addresses.filter((address) => !isOverLong(address));
  const reply: Reply<CheckReport> =
    sent.length === 0 ? { ok: true, data: { results: [] } } : await backEnd(sent, again);
  return withOverLong(reply, addresses, new Date().toISOString());
}
