/** The same people under changed settings: the changes are chosen in the part What if and come with the address. */
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useEffect, useMemo, useState } from 'react';
import { withChanges } from '../../../../../src/audit/setting-change';
import { changesIn, linkChanges } from '../../../../../src/contract/changes-link';
import { toListWhatIf, type ListWhatIf } from '../../../../../src/view/lists/list-what-if';
import type { LoadedList } from '../../../../../src/view/lists/loaded-list';
import { toRunComparisonSheet } from '../../../../../src/view/lists/run-comparison-sheet';
import { ExportMenu } from '../../export/export-menu';
import { Reading } from '../../history/loaded';
import { useReader } from '../../use-reader';
import { useRoute } from '../../use-route';
import { useSetup } from '../../use-setup';
import { Changes } from './changes';

/** Long enough for the page to say that it works before it does. */
const AFTER_PAINT_MS = 50;

export function WhatIf({ list }: { readonly list: LoadedList }) {
  const reader = useReader();
  const { whatIf } = reader.admin.lists;
  const { route, go } = useRoute();
  const { settings } = useSetup();
  const { changes } = useMemo(() => changesIn(route.query), [route.query]);
  const text = linkChanges(new URLSearchParams(), changes).toString();
  const [found, setFound] = useState<ListWhatIf>();
  useEffect(() => {
    setFound(undefined);
    if (text === '') return undefined;
    const timer = setTimeout(() => {
      setFound(toListWhatIf(list, withChanges(settings, changes), reader));
    }, AFTER_PAINT_MS);
    return () => {
      clearTimeout(timer);
    };
    // Changes and reader are other objects at each drawing; the text says what they are.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [list, settings, text]);
  return (
    <section className="panel" aria-label={whatIf.title}>
      <Stack space="space.200" alignInline="stretch">
        <Heading as="h3" size="small">
          {whatIf.title}
        </Heading>
        <Text color="color.text.subtle">{whatIf.help}</Text>
        <Inline space="space.100" shouldWrap rowSpace="space.100">
          <Button
            onClick={() =>
              go('what-if', linkChanges(new URLSearchParams({ list: list.report.id }), changes))
            }
          >
            {whatIf.choose}
          </Button>
          {found !== undefined && (
            <ExportMenu
              part="lists"
              sheet={() => toRunComparisonSheet(found.comparison, list, found.after, reader)}
            />
          )}
        </Inline>
        {text !== '' && found === undefined && <Reading text={whatIf.working} />}
        {found !== undefined && <Changes view={found.view} />}
      </Stack>
    </section>
  );
}
