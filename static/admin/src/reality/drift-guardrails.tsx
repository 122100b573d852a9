/** The guardrails that break once what Jira told is laid over the record. */
import { Stack, Text } from '@atlaskit/primitives/compiled';
import SectionMessage from '@atlaskit/section-message';
import { useMemo } from 'react';
import type { DriftChange } from '../../../../src/contract/reality';
import { toDriftGuardrails } from '../../../../src/view/reality/drift-guardrails';
import { withDrift } from '../../../../src/view/reality/with-drift';
import { useReader } from '../use-reader';
import { useSetup } from '../use-setup';

/** Nothing where there are no guardrails, or nothing that differs was read. */
export function DriftGuardrails({ changes }: { readonly changes: readonly DriftChange[] }) {
  const { audit, record, settings } = useSetup();
  const { words, admin, locale } = useReader();
  const file = audit.guardrails.value;
  const since = record?.savedAt;
  const overlaid = useMemo(() => withDrift(settings, changes, since), [settings, changes, since]);
  const groups = useMemo(
    () => toDriftGuardrails(file, settings, overlaid, { words, admin, locale, now: 0 }),
    [file, settings, overlaid, words, admin, locale],
  );
  if (file === undefined || file.rules.length === 0 || overlaid === settings) return null;
  const { guardrailsTitle, guardrailsKept } = admin.reality.drift;
  return (
    <Stack space="space.100">
      <h3 className="reality-subtitle">{guardrailsTitle}</h3>
      {groups.length === 0 && <Text as="p">{guardrailsKept}</Text>}
      {groups.map(({ certainty, title, lines }) => (
        <SectionMessage
          key={certainty}
          appearance={certainty === 'broken' ? 'warning' : 'information'}
          title={title}
        >
          <ul className="plain-list">
            {lines.map(({ key, name, text }) => (
              <li key={key}>
                <Text weight="semibold">{name}</Text>
                <br />
                <Text>{text}</Text>
              </li>
            ))}
          </ul>
        </SectionMessage>
      ))}
    </Stack>
  );
}
