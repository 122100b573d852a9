/** The guardrails as a list: what each says, whether the record keeps it, and what breaks it. */
import { classKindOf } from '../audit/address-classes';
import { brokenGuardrails, type Counterexample } from '../audit/guardrails';
import { toGuardrails, type GuardrailsFile } from '../contract/guardrails-file';
import type { Settings } from '../decide/settings';
import { prepareSite, type PreparedSite } from '../decide/site';
import type { AdminReader } from './admin-reader';
import type { Badge, Tone } from './badge';
import { counterexampleText } from './counterexample';
import { guardrailSentence } from './guardrail-sentence';
import { beside } from './join';
import { lineKeyOf } from './map-lines';
import type { GuardrailState } from './words/guardrails-words';

/** A cell of the map, as its address names it. */
export interface ShownCell {
  readonly row: string;
  readonly project?: string;
}

export interface GuardrailRow {
  readonly index: number;
  readonly name: string;
  /** What it says, where that is not its name. */
  readonly sentence?: string;
  readonly state: GuardrailState;
  readonly badge: Badge;
  /** What breaks it, and where that is. */
  readonly broken?: { readonly text: string; readonly cell: ShownCell };
}

const TONES: Readonly<Record<GuardrailState, Tone>> = {
  kept: 'success',
  broken: 'danger',
  'may-be-broken': 'warning',
};

/** In the order of the file. */
export function toGuardrailRows(
  file: GuardrailsFile | undefined,
  settings: Settings,
  reader: AdminReader,
): readonly GuardrailRow[] {
  const guardrails = toGuardrails(file);
  const broken = new Map(brokenGuardrails(guardrails, settings).map((one) => [one.guardrail, one]));
  const site = prepareSite(settings.site);
  return guardrails.map((guardrail, index): GuardrailRow => {
    const found = broken.get(guardrail);
    const state = stateOf(found);
    const sentence = guardrailSentence(guardrail, reader);
    return {
      index,
      name: guardrail.name,
      state,
      badge: { text: reader.admin.guardrails.states[state], tone: TONES[state] },
      ...(sentence === guardrail.name ? {} : { sentence }),
      ...(found === undefined ? {} : { broken: shown(found, site, reader) }),
    };
  });
}

function stateOf(found: Counterexample | undefined): GuardrailState {
  if (found === undefined) return 'kept';
  return found.open ? 'may-be-broken' : 'broken';
}

function shown(
  found: Counterexample,
  site: PreparedSite,
  reader: AdminReader,
): NonNullable<GuardrailRow['broken']> {
  const { domain, project } = found;
  const row = lineKeyOf(classKindOf(domain, site), domain);
  return {
    text: counterexampleText(found, reader),
    cell: project === undefined ? { row } : { row, project },
  };
}

/** Worst first. */
const STATES: readonly GuardrailState[] = ['broken', 'may-be-broken', 'kept'];

/** How many guardrails are in which state: "1 broken, 3 kept". */
export function stateSummary(rows: readonly GuardrailRow[], reader: AdminReader): string {
  const { counts } = reader.admin.guardrails;
  const told = STATES.flatMap((wanted) => {
    const number = rows.filter(({ state }) => state === wanted).length;
    return number === 0 ? [] : [counts[wanted](number)];
  });
  return beside(told, reader);
}
