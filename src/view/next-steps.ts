/** Where to go from an answer: to the page of each setting in question, and to the Customers page. */
import type { FactReport } from '../contract/fact-report';
import type { FactName } from '../decide/facts';
import type { DecidingStepId } from '../decide/step-id';
import type { Verdict } from '../decide/verdict';
import { SETTING_OF, urlOf, type Destination, type Whereabouts } from './destination';
import type { Reader } from './reader';

export interface NextStep {
  readonly destination: Destination | 'record';
  readonly label: string;
  /** How to get there by hand. */
  readonly path: string;
  /** Absent where no app can build the address. */
  readonly url?: string;
}

/** Where one goes when this step decides: to invite, or to change what decided. */
const AFTER: Readonly<Record<DecidingStepId, readonly Destination[]>> = {
  A1: [],
  R1: ['customers-page'],
  R2: ['customers-page'],
  R3: ['app-access-settings'],
  R4: ['customers-page'],
  P1: ['project-people'],
  P2: ['project-permissions'],
  S1: ['site-users'],
  S2: ['customers-page'],
  S3: ['site-users', 'user-invites'],
  S4: ['customers-page'],
  S5: ['site-users', 'customers-page'],
  S6: ['customers-page', 'site-users'],
  T1: ['customers-page', 'customer-access', 'app-access-settings'],
  T2: ['customers-page', 'customer-notifications', 'customer-access'],
  T3: ['customer-access'],
  T4: ['app-access-settings', 'customer-access'],
  T5: ['customer-access'],
  M1: ['outgoing-mail', 'customers-page'],
  M2: ['customer-notifications', 'customers-page'],
};

/** At most this many pages are named; the first ones tell most. */
const MOST = 3;

/** The next steps for an answer; without knowing where we are there is none. */
export function toNextSteps(
  verdict: Verdict,
  {
    where,
    facts,
  }: { readonly where: Whereabouts | undefined; readonly facts: readonly FactReport[] },
  { words }: Reader,
): readonly NextStep[] {
  if (where === undefined) return [];
  const record = wantsRecord(verdict, facts)
    ? [{ destination: 'record' as const, ...words.whereToRecord }]
    : [];
  const pages = destinationsOf(verdict, openFacts(verdict), MOST - record.length).map(
    (destination) => ({
      destination,
      ...words.destinations[destination],
      url: urlOf(destination, where),
    }),
  );
  return [...record, ...pages];
}

/** Whether a record would settle the answer, and there is none of this fact. */
function wantsRecord({ settledBy }: Verdict, facts: readonly FactReport[]): boolean {
  return facts.some(
    ({ fact, unknownBecause }) => unknownBecause === 'not-recorded' && settledBy.includes(fact),
  );
}

/** The pages that help with an answer: what is uncertain is looked up before anybody is invited. */
export function destinationsOf(
  { certain, decidedBy, settledBy }: Pick<Verdict, 'certain' | 'decidedBy' | 'settledBy'>,
  open: readonly FactName[] = [],
  most = MOST,
): readonly Destination[] {
  if (certain) return [...new Set(decidedBy.flatMap((step) => AFTER[step]))].slice(0, most);
  const facts = [...settledBy, ...open];
  const settings = [...new Set(facts.flatMap((fact) => SETTING_OF[fact] ?? []))];
  return [...settings.slice(0, most - 1), 'customers-page'];
}

function openFacts(verdict: Verdict) {
  const visits = verdict.endings.flatMap(({ trails }) => trails.flat());
  return visits.filter(({ open }) => open === true).map(({ fact }) => fact);
}
