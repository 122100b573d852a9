/** The guardrails that some settings break, each with an address that shows it; nothing where they keep them all. */
import { Stack, Text } from '@atlaskit/primitives/compiled';
import SectionMessage from '@atlaskit/section-message';
import { useDeferredValue, useMemo } from 'react';
import type { Settings } from '../../../../src/decide/settings';
import { toBrokenGuardrails } from '../../../../src/view/broken-guardrails';
import { useReader } from '../use-reader';
import { useSetup } from '../use-setup';

/** The warning beside a draft or a change that is tried. */
export function BrokenGuardrails({ settings }: { readonly settings: Settings }) {
  const reader = useReader();
  const file = useSetup().audit.guardrails.value;
  const deferred = useDeferredValue(settings);
  const { words, admin, locale } = reader;
  const groups = useMemo(
    () => toBrokenGuardrails(file, deferred, { words, admin, locale, now: 0 }),
    [file, deferred, words, admin, locale],
  );
  return (
    <div role="status">
      {groups.length > 0 && (
        <Stack space="space.150">
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
      )}
    </div>
  );
}
