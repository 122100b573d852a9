/** Trying changes: the settings on one side, what changes on the other. */
import Heading from '@atlaskit/heading';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useMemo, useState } from 'react';
import { compareSettings } from '../../../../src/audit/compare';
import { projectsAsked } from '../../../../src/audit/new-person';
import { toChangeLines } from '../../../../src/view/change-text';
import { toComparisonSheet } from '../../../../src/view/export-comparison';
import { Differences } from '../comparison/comparison';
import { ExportMenu } from '../export/export-menu';
import { BrokenGuardrails } from '../guardrails/broken-guardrails';
import { Notice } from '../notice';
import { useReader } from '../use-reader';
import { useSetup } from '../use-setup';
import { useSiteUrl } from '../use-site-url';
import { AffectedPanel } from './affected-panel';
import { ApplyPanel } from './apply-panel';
import { ChangesPanel } from './changes-panel';
import { Focus } from './focus';
import { SettingsPanel } from './settings-panel';
import type { Tried } from './use-changes';

/** Both sides. */
export function TryPanel({ tried }: { readonly tried: Tried }) {
  const { settings } = useSetup();
  return (
    <div className="what-if">
      <SettingsPanel record={settings} copy={tried.copy} onMake={tried.make} />
      <Result tried={tried} />
    </div>
  );
}

function Result({ tried }: { readonly tried: Tried }) {
  const { settings } = useSetup();
  const reader = useReader();
  const siteUrl = useSiteUrl();
  const [applying, setApplying] = useState(false);
  const [saved, setSaved] = useState(false);
  const { changes, copy } = tried;
  const { whatIf } = reader.admin;
  const differences = useMemo(() => compareSettings(settings, copy), [settings, copy]);
  const lines = toChangeLines(changes, settings, copy, siteUrl, reader);
  const some = changes.length > 0;
  return (
    <Stack space="space.300">
      {saved && !some && <Notice appearance="success">{whatIf.apply.done}</Notice>}
      <ChangesPanel lines={lines} tried={tried} onApply={() => setApplying(true)} />
      {applying && (some || !saved) && (
        <ApplyPanel
          lines={lines}
          copy={copy}
          onSaved={() => {
            tried.replace([]);
            setApplying(false);
            setSaved(true);
          }}
          onCancel={() => setApplying(false)}
        />
      )}
      <Focus record={settings} copy={copy} />
      <section aria-label={whatIf.resultTitle} data-testid="what-if-answer">
        <Stack space="space.150">
          <Inline spread="space-between" alignBlock="center" space="space.100">
            <Heading as="h2" size="small">
              {whatIf.resultTitle}
            </Heading>
            {some && (
              <ExportMenu part="what-if" sheet={() => toComparisonSheet(differences, reader)} />
            )}
          </Inline>
          {some ? (
            <Differences
              differences={differences}
              projectCount={projectsAsked(settings, copy).length}
            />
          ) : (
            <Text as="p">{whatIf.nothingYet}</Text>
          )}
        </Stack>
      </section>
      {some && <BrokenGuardrails settings={copy} />}
      {some && differences.length > 0 && (
        <AffectedPanel differences={differences} before={settings} after={copy} />
      )}
    </Stack>
  );
}
