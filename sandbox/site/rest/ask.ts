/** Asking the simulated site by REST in tests: who asks by name, everything else ordinary. */
import { neutralSite, type Overrides } from '../neutral-site';
import { PERSONA_IDS } from '../examples/people';
import { openSite } from '../site';
import type { PersonaName } from '../types';
import type { RestResponse } from './wire';

export type Asker = PersonaName | 'app' | 'nobody';

/** `ask(path, as)` on a neutral site with overrides; time stands still unless `tick` moves it. */
export function asking(overrides: Overrides = {}) {
  let now = Date.parse('2026-03-01T10:00:00.000Z');
  const site = openSite({ now: () => now, from: neutralSite(overrides) });
  return {
    site,
    tick: (ms: number) => {
      now += ms;
    },
    ask: (path: string, as: Asker = 'agent', headers: Readonly<Record<string, string>> = {}) =>
      site.rest({ method: 'GET', path, headers, ...identity(as) }),
  };
}

function identity(as: Asker) {
  if (as === 'app') return { as: 'app' } as const;
  if (as === 'nobody') return { as: 'anonymous' } as const;
  return { as: 'user', accountId: PERSONA_IDS[as] } as const;
}

/** A field deep inside an answer's body; undefined where the way ends. */
export function field(answer: RestResponse, ...way: readonly (string | number)[]): unknown {
  return way.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([key]) => key === String(name))?.[1]
        : undefined,
    answer.body,
  );
}
