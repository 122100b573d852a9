/** A journey of somebody through a page, and how it goes while something is wrong. */
import { NO_FAULTS } from '../../../sandbox/site/examples/example';
import type { Faults } from '../../../sandbox/site/settings';
import type { Client } from '../client';
import { asking, type Ask, type Asking, type Standing } from './ask';
import type { Kind } from './fault-space';
import { expectOldOrNew, sentBy, type Kept, type readRecord } from './kept';

export interface Travelling extends Asking {
  readonly client: Client;
}

export interface Journey extends Standing {
  readonly name: string;
  /** What can be felt on it; anything else is not tried alone. */
  readonly feels: readonly Kind[];
  /** Reads what it changes. */
  readonly saves?: typeof readRecord;
  /** Fails where something is not as it must be, whatever is wrong. */
  readonly go: (travelling: Travelling) => Promise<void>;
  /** What holds afterwards, with nothing wrong any more. */
  readonly after?: (ask: Ask, client: Client) => Promise<void>;
}

/** Makes the journey with these faults. What is kept is whole when they end, and when the journey does. */
export async function travel(client: Client, journey: Journey, faults: Faults): Promise<void> {
  // A journey that failed may have left something wrong.
  await client.site({ faults: NO_FAULTS });
  const { saves } = journey;
  const before = await saves?.(client);
  const sent: string[] = [];
  const expectWhole = async (): Promise<Kept | undefined> => {
    const after = await saves?.(client);
    if (before !== undefined && after !== undefined) expectOldOrNew(before, after, sent);
    return after;
  };
  await client.site({ faults });
  const { ask, heal } = asking(client, journey, faults, async () => {
    await expectWhole();
  });
  const noting: Ask = (name, payload) => {
    sent.push(...sentBy(name, payload));
    return ask(name, payload);
  };
  await journey.go({ ask: noting, heal, client });
  await client.site({ faults: NO_FAULTS });
  const after = await expectWhole();
  // The last that was saved is what is there.
  const last = sent.at(-1);
  if (last !== undefined) expect(Object.values(after?.parts ?? {})).toContain(last);
  const calm = asking(client, journey, NO_FAULTS, () => Promise.resolve());
  await journey.after?.(calm.ask, client);
}
