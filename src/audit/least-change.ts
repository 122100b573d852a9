/**
 * The least change: which smallest sets of setting changes make a wished outcome the only one for an address, and who
 * else changes with each. Exact: every set of each size is tried before a larger one.
 */
import { parseAddress } from '../decide/address';
import { factsOf, type Invite } from '../decide/decide';
import type { DomainName } from '../decide/domain-name';
import type { Possible } from '../decide/facts';
import { outcomeMask, type OutcomeMask } from '../decide/graph';
import { toMasks } from '../decide/masks';
import type { Outcome } from '../decide/outcome';
import type { Settings } from '../decide/settings';
import { prepareSite } from '../decide/site';
import { outcomesOf } from '../decide/walk';
import type { AddressClass } from './address-classes';
import { placesFor, type Choice, type Place } from './change-choices';
import { changedCells, compareSettings, type Difference } from './compare';
import { exampleAddress, newPerson, projectOf } from './new-person';
import { withChanges, type SettingChange } from './setting-change';
import { withoutTarget } from './target-cell';

/** Who shall get what, in which project. */
export interface Wish {
  readonly who: { readonly address: string } | { readonly addresses: AddressClass };
  readonly project: string;
  readonly outcome: Outcome;
  /** Absent: a new person. */
  readonly account?: Possible<'account'>;
  /** Absent: an agent. */
  readonly inviter?: Possible<'inviter'>;
}

/** One way to fulfil a wish. */
export interface LeastChange {
  /** Empty: the wish is fulfilled already. */
  readonly changes: readonly SettingChange[];
  /** What else changes, for new persons whom an agent invites. */
  readonly others: readonly Difference[];
  /** How many cells of the map that is. */
  readonly othersChanged: number;
}

export interface LeastChanges {
  /** All of one size, first the one that changes the fewest others; empty: no settings fulfil the wish. */
  readonly ways: readonly LeastChange[];
  /** There are more of the same size than are worth comparing. */
  readonly more: boolean;
}

/** More alternatives than anybody reads. */
const MOST_WAYS = 24;

/** What is impossible under these is impossible under any settings. */
const NOTHING_KNOWN: Settings = { site: {}, projects: new Map() };

/** The smallest sets of changes that fulfil a wish. */
export function leastChanges(settings: Settings, wish: Wish): LeastChanges {
  const found = smallestSets(settings, wish);
  const ways = found.slice(0, MOST_WAYS).map((changes) => wayOf(settings, changes, wish));
  return {
    ways: ways.sort((a, b) => a.othersChanged - b.othersChanged),
    more: found.length > MOST_WAYS,
  };
}

function wayOf(
  settings: Settings,
  changes: readonly SettingChange[],
  { who, project }: Wish,
): LeastChange {
  const domain = domainOf(who);
  const apart = domain === undefined ? [] : [domain];
  const differences = compareSettings(settings, withChanges(settings, changes), apart);
  const kind = 'addresses' in who ? who.addresses.kind : undefined;
  const others = differences.flatMap((one) => withoutTarget(one, { domain, kind, project }));
  return { changes, others, othersChanged: changedCells(others) };
}

function smallestSets(settings: Settings, wish: Wish): readonly (readonly SettingChange[])[] {
  if ((outcomesUnder(wish, NOTHING_KNOWN) & outcomeMask(wish.outcome)) === 0) return [];
  const domain = domainOf(wish.who);
  const places = placesFor(settings, wish.project, domain);
  const bearing = bearingOn(inviteOf(wish, settings), settings);
  const largest = places.reduce(
    (sum, place) => sum + Math.max(...place.map(({ length }) => length)),
    0,
  );
  for (let size = 0; size <= largest; size += 1) {
    const found = setsOf(places, size).filter(
      (changes) => outcomesUnder(wish, withChanges(bearing, changes)) === outcomeMask(wish.outcome),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** Every outcome that is possible under some settings. */
function outcomesUnder(wish: Wish, settings: Settings): OutcomeMask {
  const facts = factsOf(inviteOf(wish, settings), prepareSite(settings.site));
  return outcomesOf([...toMasks(facts)]);
}

/** Every set of changes of a size, at most one choice from each place. */
function setsOf(places: readonly Place[], size: number): readonly Choice[] {
  const [place, ...rest] = places;
  if (size === 0) return [[]];
  if (place === undefined) return [];
  const taken = place
    .filter((choice) => choice.length <= size)
    .flatMap((choice) =>
      setsOf(rest, size - choice.length).map((others) => [...choice, ...others]),
    );
  return [...taken, ...setsOf(rest, size)];
}

function inviteOf({ who, project, account, inviter }: Wish, settings: Settings): Invite {
  const address = 'address' in who ? who.address : exampleAddress(who.addresses.domain);
  const invite = newPerson(address, projectOf(project, settings));
  return { ...invite, account: account ?? invite.account, inviter: inviter ?? invite.inviter };
}

/** The one domain that is meant; none for a class of many, or an address that is not valid. */
function domainOf(who: Wish['who']): DomainName | undefined {
  if ('addresses' in who) {
    const { kind, domain } = who.addresses;
    return kind === 'approved-domain' || kind === 'external-domain' ? domain : undefined;
  }
  const address = parseAddress(who.address);
  return address.valid ? address.domain : undefined;
}

/** The record without the listed domains that change no outcome for the address, so that a try costs little. */
function bearingOn({ address: text }: Invite, settings: Settings): Settings {
  const address = parseAddress(text);
  const { approvedDomains: approved, externalDomains: external, ...site } = settings.site;
  // Of a parent or a child that is listed somebody is only warned (D8).
  const isOwn = (listed: DomainName) => address.valid && address.domain === listed;
  return {
    ...settings,
    site: {
      ...site,
      ...(approved === undefined
        ? {}
        : { approvedDomains: new Map([...approved].filter(([domain]) => isOwn(domain))) }),
      ...(external === undefined
        ? {}
        : { externalDomains: external === 'any' ? external : external.filter(isOwn) }),
    },
  };
}
