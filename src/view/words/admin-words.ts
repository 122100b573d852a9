/** Everything that only the admin page says, by part; apart, so that no other bundle carries it. */
import type { AdminListsWords } from './admin-lists-words';
import type { ExportWords } from './export-words';
import type { FindingsWords } from './findings-words';
import type { FirstStepsWords } from './first-steps-words';
import type { GraphWords } from './graph-words';
import type { GuardrailsWords } from './guardrails-words';
import type { HistoryWords } from './history-words';
import type { MapWords } from './map-words';
import type { RealityWords } from './reality-words';
import type { RecordFormWords } from './record-form-words';
import type { ShellWords } from './shell-words';
import type { WhatIfWords } from './what-if-words';

export interface AdminWords {
  readonly shell: ShellWords;
  readonly firstSteps: FirstStepsWords;
  readonly recordForm: RecordFormWords;
  readonly history: HistoryWords;
  readonly map: MapWords;
  readonly graph: GraphWords;
  readonly findings: FindingsWords;
  readonly reality: RealityWords;
  readonly whatIf: WhatIfWords;
  readonly guardrails: GuardrailsWords;
  readonly lists: AdminListsWords;
  readonly exports: ExportWords;
}
