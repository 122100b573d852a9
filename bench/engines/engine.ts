/** What every engine of the comparison has to do: decide an invite from the address text on. */
import type { Invite } from '../../src/decide/decide';
import type { PreparedSite } from '../../src/decide/site';
import type { SiteSettings } from '../../src/decide/settings';
import type { Verdict } from '../../src/decide/verdict';

/** An invite with everything known, and the site it is made on in each form that an engine may take it in. */
export interface Situation {
  readonly invite: Invite;
  readonly settings: SiteSettings;
  /** Made before anything is measured: the look-ups that the app itself prepares. */
  readonly site: PreparedSite;
}

/** What an engine answers: every step that matched, in the order of domain.md, or more, or less. */
export type Answer = Verdict | readonly string[];

export type Decide =
  | { readonly kind: 'sync'; readonly decide: (situation: Situation) => Answer }
  | { readonly kind: 'async'; readonly decide: (situation: Situation) => Promise<Answer> };

export interface Engine {
  readonly name: EngineName;
  /** Builds what is built once: rules compiled, policies parsed. */
  readonly ready: () => Promise<Decide>;
}

export const ENGINE_NAMES = [
  'core',
  'core-outcomes',
  'floor',
  'json-logic-engine',
  'casl',
  'casbin',
  'json-rules-engine',
  'cedar',
  'zen',
] as const;

export type EngineName = (typeof ENGINE_NAMES)[number];

/** The engines whose own reason output says which rule decided. */
export const EXPLAINING: readonly EngineName[] = [
  'casl',
  'casbin',
  'json-rules-engine',
  'cedar',
  'zen',
];
