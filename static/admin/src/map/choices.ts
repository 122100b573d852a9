/** What is chosen in the map, as the address of the page keeps it. */
import { OUTCOMES } from '../../../../src/decide/outcome';
import type { Certainty } from '../../../../src/view/certainty';
import type { MapChoices } from '../../../../src/view/map-choices';
import type { KindFilter, MapOrder } from '../../../../src/view/words/map-words';

const CERTAINTIES: readonly Certainty[] = ['certain', 'disputed', 'open'];
const KINDS: readonly KindFilter[] = ['all', 'approved-domain', 'external-domain', 'unlisted'];
const ORDERS: readonly MapOrder[] = ['kind', 'name', 'outcome'];

/** The part of an address that filters and sorts; equal texts are equal choices. */
export function choicesKey(query: URLSearchParams): string {
  const kept = ['outcome', 'certainty', 'kind', 'sort'].map((name) => [
    name,
    query.get(name) ?? '',
  ]);
  return new URLSearchParams(kept).toString();
}

/** Reads them; what is not known there falls back. */
export function choicesOf(query: URLSearchParams): MapChoices {
  const asked = (query.get('outcome') ?? '').split(',');
  const certainty = oneOf(CERTAINTIES, query.get('certainty'));
  return {
    outcomes: OUTCOMES.filter((outcome) => asked.includes(outcome)),
    ...(certainty === undefined ? {} : { certainty }),
    kind: oneOf(KINDS, query.get('kind')) ?? 'all',
    order: oneOf(ORDERS, query.get('sort')) ?? 'kind',
  };
}

/** The same address with some things chosen anew; without a value a name is dropped. */
export function withChosen(
  query: URLSearchParams,
  chosen: Readonly<Record<string, string | undefined>>,
): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(chosen)) {
    if (value === undefined || value === '') next.delete(name);
    else next.set(name, value);
  }
  return next;
}

/** A list in an address, with one member put in, or taken out if it was there. */
export function toggled(list: string | null, member: string): string {
  const members = (list ?? '').split(',').filter((one) => one !== '');
  return members.includes(member)
    ? members.filter((one) => one !== member).join(',')
    : [...members, member].join(',');
}

function oneOf<T extends string>(known: readonly T[], text: string | null): T | undefined {
  return known.find((one) => one === text);
}
