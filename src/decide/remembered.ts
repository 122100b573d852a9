/**
 * Verdicts that were given before, where the site says the same. A walk reads little of an invite, and two invites that
 * agree in that get the same verdict: so they are kept as a tree of what is read, one value after the other.
 */
import type { Invite } from './decide';
import { FACT_NAMES, type FactName } from './facts';
import type { Verdict } from './verdict';

/** A verdict that was given, and the same one with what an address adds to it. */
export interface Given {
  readonly verdict: Verdict;
  /** By the set of caveats that the address brings. */
  readonly beside: (Verdict | undefined)[];
}

/** Where a walk stands: it reads a fact next, or has ended. One shape for both keeps the way through them fast. */
interface Place {
  fact: InviteFact | undefined;
  given: Given | undefined;
  /** Few, so looking through them is faster than any table. */
  readonly values: string[];
  /** Where each of the values leads. */
  readonly places: Place[];
}

/** What is remembered for one state of a site; it is bounded by the ways through the procedure. */
export interface Remembered {
  readonly start: Place;
}

/** Nothing yet. */
export function nothingRemembered(): Remembered {
  return { start: nowhere() };
}

function nowhere(): Place {
  return { fact: undefined, given: undefined, values: [], places: [] };
}

/** The verdict on an invite of which all that matters is known and was met before. */
export function recall({ start }: Remembered, invite: Invite): Given | undefined {
  let place: Place | undefined = start;
  while (place?.fact !== undefined) place = placeAt(place, knownOf(place.fact, invite));
  return place?.given;
}

/** Keeps a verdict, unless a fact of the invite that was read for it is not known. `reads`: indexes of facts, in order. */
export function remember(
  { start }: Remembered,
  invite: Invite,
  reads: Iterable<number>,
  given: Given,
): void {
  const known: { fact: InviteFact; value: string }[] = [];
  for (const index of reads) {
    const fact = IN_INVITE.find((one) => one === FACT_NAMES[index]);
    if (fact === undefined) continue;
    const value = knownOf(fact, invite);
    if (value === undefined) return;
    known.push({ fact, value });
  }
  // The same values lead to the same next fact, so what is there already is never of another kind.
  let place = start;
  for (const { fact, value } of known) {
    place.fact = fact;
    place = placeAt(place, value) ?? addPlace(place, value);
  }
  place.given ??= given;
}

/** A loop: it runs several times for every answer. */
function placeAt({ values, places }: Place, value: string | undefined): Place | undefined {
  for (let index = 0; index < values.length; index += 1) {
    if (values[index] === value) return places[index];
  }
  return undefined;
}

function addPlace({ values, places }: Place, value: string): Place {
  const place = nowhere();
  values.push(value);
  places.push(place);
  return place;
}

const IN_INVITE = [
  'route',
  'inviter',
  'account',
  'project.portalAccess',
  'project.customerInvited',
] as const satisfies readonly FactName[];

type InviteFact = (typeof IN_INVITE)[number];

/** Undefined where several values are possible. */
function knownOf(fact: InviteFact, invite: Invite): string | undefined {
  switch (fact) {
    case 'route':
      return invite.route;
    case 'inviter':
      return only(invite.inviter);
    case 'account':
      return only(invite.account);
    case 'project.portalAccess':
      return only(invite.project.portalAccess);
    case 'project.customerInvited':
      return only(invite.project.customerInvited);
  }
}

function only(values: readonly string[]): string | undefined {
  return values.length === 1 ? values[0] : undefined;
}
