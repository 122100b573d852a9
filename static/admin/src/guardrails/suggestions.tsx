/** What is true today and could be kept, added with one click. */
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { useMemo, useState } from 'react';
import type { GuardrailRule } from '../../../../src/contract/guardrails-file';
import { toSuggestions } from '../../../../src/view/guardrail-suggestions';
import { useReader } from '../use-reader';
import { useSetup } from '../use-setup';
import type { Guardrails } from './use-guardrails';

/** So many domains need no summary. */
const FEW = 2;
/** So many can be read; there may be thousands. */
const MOST_SHOWN = 50;

/** Nothing, where nothing is left to suggest. */
export function Suggestions({ guardrails }: { readonly guardrails: Guardrails }) {
  const { words: shared, admin, locale } = useReader();
  const { settings } = useSetup();
  const { rules, change, saving } = guardrails;
  const words = admin.guardrails;
  const [showsEach, setShowsEach] = useState(false);
  const { groups, domains, domainCount } = useMemo(
    () => toSuggestions(rules, settings, { words: shared, admin, locale, now: 0 }),
    [rules, settings, shared, admin, locale],
  );
  if (groups.length + domains.length === 0) return null;
  const add = (added: readonly GuardrailRule[]) => change({ is: 'add', rules: added });
  const isFew = domains.length <= FEW;
  const isBusy = saving !== undefined;
  return (
    <Stack space="space.150">
      <Heading as="h2" size="medium">
        {words.suggestionsTitle}
      </Heading>
      <Text as="p" color="color.text.subtle">
        {words.suggestionsIntro}
      </Text>
      <ul className="guardrails">
        {groups.map((rule) => (
          <Suggestion key={rule.name} rule={rule} isBusy={isBusy} onAdd={add} />
        ))}
        {!isFew && (
          <li className="guardrail">
            <Text>{words.domainsToday(domainCount)}</Text>
            <span className="guardrail-actions">
              <Button spacing="compact" isDisabled={isBusy} onClick={() => add(domains)}>
                {words.addDomains(domains.length)}
              </Button>
              <Button
                appearance="subtle"
                spacing="compact"
                aria-expanded={showsEach}
                onClick={() => setShowsEach(!showsEach)}
              >
                {showsEach ? words.hideDomains : words.showDomains}
              </Button>
            </span>
          </li>
        )}
        {(isFew || showsEach) &&
          domains
            .slice(0, MOST_SHOWN)
            .map((rule) => <Suggestion key={rule.name} rule={rule} isBusy={isBusy} onAdd={add} />)}
        {showsEach && domains.length > MOST_SHOWN && (
          <li className="guardrail">{words.moreDomains(domains.length - MOST_SHOWN)}</li>
        )}
      </ul>
    </Stack>
  );
}

interface SuggestionProps {
  readonly rule: GuardrailRule;
  readonly isBusy: boolean;
  readonly onAdd: (rules: readonly GuardrailRule[]) => void;
}

function Suggestion({ rule, isBusy, onAdd }: SuggestionProps) {
  const words = useReader().admin.guardrails;
  return (
    <li className="guardrail">
      <Text>{rule.name}</Text>
      <Button
        spacing="compact"
        isDisabled={isBusy}
        aria-label={words.addThis(rule.name)}
        onClick={() => onAdd([rule])}
      >
        {words.addOne}
      </Button>
    </li>
  );
}
