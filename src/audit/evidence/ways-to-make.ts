/** The procedure run backwards: every way of it that ends with a new account of a kind, as what it needs of the facts. */
import { FACT_NAMES, FACT_VALUES, type FactName, type Route } from '../../decide/facts';
import { nodeAt, type GraphBranch } from '../../decide/graph';
import { indexOfFact, maskOf, valuesIn, type Masks } from '../../decide/masks';
import { STEPS } from '../../decide/steps';
import type { DecidingStepId } from '../../decide/step-id';
import type { AccountKind } from './sighting';

export interface Way {
  /** Values of each fact with which it is taken. */
  readonly needs: Masks;
  readonly ends: DecidingStepId;
  /** It is taken only if Atlassian's pages, which leave a step of it open or disagree, are read so. */
  readonly isOpen: boolean;
}

const EVERYTHING: Masks = FACT_NAMES.map((fact) => (1 << FACT_VALUES[fact].length) - 1);

/** Somebody who is new; other people get no account. */
const NEW_PERSON: Masks = EVERYTHING.with(indexOfFact('account'), maskOf('account', ['none']));

const WAYS: Readonly<Record<AccountKind, readonly Way[]>> = {
  atlassian: allWays().filter(({ ends }) => STEPS[ends].effect.accountMade === 'atlassian'),
  'portal-only': allWays().filter(({ ends }) => STEPS[ends].effect.accountMade === 'portal-only'),
};

/** By the Customers page, in every reading: the record is not to be blamed where Atlassian's pages disagree. */
export function waysToMake(made: AccountKind): readonly Way[] {
  return WAYS[made].filter(({ needs }) => routesOf(needs).includes('customers-page'));
}

/** The other routes that make such an account, whatever the settings. */
export function otherRoutes(made: AccountKind): readonly Route[] {
  const routes = new Set(WAYS[made].flatMap(({ needs }) => routesOf(needs)));
  routes.delete('customers-page');
  return FACT_VALUES.route.filter((route) => routes.has(route));
}

function routesOf(needs: Masks): readonly Route[] {
  return valuesIn('route', needs[indexOfFact('route')] ?? 0);
}

function allWays(): readonly Way[] {
  const found: Way[] = [];
  follow(0, { needs: NEW_PERSON, isOpen: false }, found);
  return found;
}

type Begun = Omit<Way, 'ends'>;

function follow(position: number, { needs, isOpen }: Begun, found: Way[]): void {
  const { fact, branches } = nodeAt(position);
  for (const branch of branches) {
    const left = (needs[fact] ?? 0) & branch.mask;
    if (left !== 0) take(branch, { needs: needs.with(fact, left), isOpen }, found);
  }
}

function take(branch: GraphBranch, { needs, isOpen }: Begun, found: Way[]): void {
  if (branch.ends !== undefined) found.push({ needs, isOpen, ends: branch.ends });
  const leavesOpen = branch.to.length > 1;
  for (const next of branch.to) follow(next, { needs, isOpen: isOpen || leavesOpen }, found);
  const other = branch.otherReading?.to;
  if (other !== undefined) follow(other, { needs, isOpen: true }, found);
}

/** Facts that a record says, and that bear on whether an account is made. */
export const SETTING_FACTS = [
  'site.internal',
  'site.external',
  'site.externalDomains',
  'site.approvedDomains',
  'site.anyDomain',
] as const satisfies readonly FactName[];

export type SettingFact = (typeof SETTING_FACTS)[number];
