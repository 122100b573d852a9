/** What is worth keeping as it is today, ready to be added. */
import {
  domainSuggestions,
  groupSuggestions,
  type Suggestion,
} from '../audit/guardrail-suggestions';
import type { GuardrailRule } from '../contract/guardrails-file';
import type { Settings } from '../decide/settings';
import type { AdminReader } from './admin-reader';
import { meaningOf } from './guardrail-change';
import { guardrailSentence } from './guardrail-sentence';

export interface GuardrailSuggestions {
  /** About groups of addresses. */
  readonly groups: readonly GuardrailRule[];
  /** What approved domains get. */
  readonly domains: readonly GuardrailRule[];
  /** How many domains these are about. */
  readonly domainCount: number;
}

/** Without those that are guardrails already, whatever they are called. */
export function toSuggestions(
  rules: readonly GuardrailRule[],
  settings: Settings,
  reader: AdminReader,
): GuardrailSuggestions {
  const there = new Set(rules.map(meaningOf));
  const fresh = (suggestions: readonly Suggestion[]): readonly GuardrailRule[] =>
    suggestions
      .filter((one) => !there.has(meaningOf(one)))
      .map((one) => ({ name: guardrailSentence(one, reader), ...one }));
  const domains = fresh(domainSuggestions(settings));
  return {
    groups: fresh(groupSuggestions(settings)),
    domains,
    domainCount: new Set(domains.map(({ who }) => ('domain' in who ? who.domain : ''))).size,
  };
}
