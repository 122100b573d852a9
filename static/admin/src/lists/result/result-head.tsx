/** What can be done with the rows that are shown: taken along, invited, asked again. */
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import { toListSheet } from '../../../../../src/view/lists/list-sheet';
import { ExportMenu } from '../../export/export-menu';
import { InvitePanel } from './invite-panel';
import { useListOrigin } from './use-list-origin';
import type { Result } from './use-result';

interface Props {
  readonly result: Result;
  readonly onRunAgain: () => void;
}

/** Title and buttons. */
export function ResultHead({ result, onRunAgain }: Props) {
  const [inviting, setInviting] = useState(false);
  const { list, table, shown, reader } = result;
  const { actions, places } = reader.words.lists;
  const origin = useListOrigin(list.report);
  return (
    <Stack space="space.150">
      <Inline
        space="space.150"
        rowSpace="space.100"
        spread="space-between"
        alignBlock="center"
        shouldWrap
      >
        <Heading as="h2" size="medium">
          {places.resultsTitle}
        </Heading>
        <Inline space="space.100" rowSpace="space.100" shouldWrap>
          <Button aria-expanded={inviting} onClick={() => setInviting(!inviting)}>
            {actions.copyToInvite}
          </Button>
          {/* Of a cancelled list only what is answered is known here: it is continued instead. */}
          {list.report.state === 'done' && <Button onClick={onRunAgain}>{actions.runAgain}</Button>}
          <ExportMenu
            part="lists"
            sheet={() => toListSheet(table, shown, reader)}
            origin={origin}
          />
        </Inline>
      </Inline>
      {inviting && <InvitePanel result={result} onClose={() => setInviting(false)} />}
    </Stack>
  );
}
