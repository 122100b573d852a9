/** The same rows under changed settings: the changes are those of the part What if, kept in the address. */
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useMemo } from 'react';
import { changesWith } from '../../../../../src/audit/changes-between';
import { withChanges } from '../../../../../src/audit/setting-change';
import { changesIn, linkChanges } from '../../../../../src/contract/changes-link';
import type { Settings } from '../../../../../src/decide/settings';
import { toChangeLines } from '../../../../../src/view/change-text';
import { toListWhatIf } from '../../../../../src/view/lists/list-what-if';
import { toRunComparisonSheet } from '../../../../../src/view/lists/run-comparison-sheet';
import { ExportMenu } from '../../export/export-menu';
import { AfterPaint } from '../../history/after-paint';
import { useRoute } from '../../use-route';
import { useSetup } from '../../use-setup';
import { withValues } from './choices';
import { RunChanges } from './run-changes';
import { useListOrigin } from './use-list-origin';
import type { Result } from './use-result';

/** The changes, and what they would do to this list. */
export function WhatIfSection({ result }: { readonly result: Result }) {
  const { reader, query, choose } = result;
  const { go } = useRoute();
  const words = reader.admin.lists.whatIf;
  const { lines, copy, key } = useLinked(result);
  const isOpen = query.has('run') && lines.length > 0;
  return (
    <section className="panel" aria-label={words.title}>
      <Stack space="space.150">
        <Heading as="h3" size="small">
          {words.title}
        </Heading>
        <Text as="p">{lines.length === 0 ? words.noChanges : words.help}</Text>
        {lines.length > 0 && (
          <ul className="result-changes">
            {lines.map(({ id, name, before, after }) => (
              <li key={id}>
                <Text>{name}</Text>{' '}
                <Text color="color.text.subtle">
                  {reader.admin.whatIf.changes.fromTo(before, after)}
                </Text>
              </li>
            ))}
          </ul>
        )}
        <Inline space="space.100" rowSpace="space.100" shouldWrap>
          {lines.length > 0 && !isOpen && (
            <Button appearance="primary" onClick={() => choose(withValues(query, { run: '1' }))}>
              {words.run}
            </Button>
          )}
          <Button onClick={() => go('what-if', withValues(query, { run: undefined }))}>
            {words.choose}
          </Button>
        </Inline>
        {isOpen && (
          <AfterPaint key={key} meanwhile={words.working}>
            <Changed result={result} settings={copy} />
          </AfterPaint>
        )}
      </Stack>
    </section>
  );
}

function useLinked({ query, reader }: Result) {
  const { settings } = useSetup();
  const key = linkChanges(new URLSearchParams(), changesIn(query).changes).toString();
  return useMemo(() => {
    const { changes } = changesIn(new URLSearchParams(key));
    const made = changesWith(settings, [], changes);
    const copy = withChanges(settings, made);
    return { key, copy, lines: toChangeLines(made, settings, copy, undefined, reader) };
  }, [settings, key, reader]);
}

function Changed({ result, settings }: { readonly result: Result; readonly settings: Settings }) {
  const { list, reader } = result;
  const { comparison, after, view } = useMemo(
    () => toListWhatIf(list, settings, reader),
    [list, settings, reader],
  );
  const origin = useListOrigin(list.report);
  return (
    <Stack space="space.150">
      <Inline alignInline="end">
        <ExportMenu
          part="lists"
          sheet={() => toRunComparisonSheet(comparison, list, after, reader)}
          origin={origin}
        />
      </Inline>
      <RunChanges view={view} titles={reader.admin.lists.whatIf} />
    </Stack>
  );
}
