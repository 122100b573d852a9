/** Why a row says what it says, above the rows; closed, the focus goes back to where it came from. */
import { IconButton } from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import CrossIcon from '@atlaskit/icon/core/cross';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useEffect, useRef } from 'react';
import type { ListTable } from '../../../../../src/view/lists/list-table';
import { toRowView } from '../../../../../src/view/lists/row-view';
import { OutcomeBadge } from '../../outcome-badge';
import { useReader } from '../../use-reader';

interface Props {
  readonly table: ListTable;
  readonly place: number;
  readonly onClose: () => void;
}

export function RowWhy({ table, place, onClose }: Props) {
  const reader = useReader();
  const panel = useRef<HTMLElement>(null);
  const view = toRowView(table, place, reader);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [place]);
  if (view === undefined) return null;
  const lines = [
    view.problem,
    view.dispute,
    ...view.reasons,
    view.otherwise,
    [view.account, view.accountBecause].filter((text) => text !== undefined).join(' '),
    view.dependsOn,
    ...view.surprises.map(({ text }) => text),
    ...view.caveats,
  ].filter((text) => text !== undefined && text !== '');
  return (
    <section
      ref={panel}
      className="panel"
      tabIndex={-1}
      aria-label={view.address}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <Stack space="space.150" alignInline="stretch">
        <Inline spread="space-between" alignBlock="start" space="space.100">
          <div className="why-title">
            <Heading as="h4" size="small">
              {view.address}
            </Heading>
          </div>
          <IconButton
            appearance="subtle"
            spacing="compact"
            icon={CrossIcon}
            label={reader.words.lists.actions.close}
            onClick={onClose}
          />
        </Inline>
        <Inline space="space.100" shouldWrap rowSpace="space.050">
          <OutcomeBadge badge={view.badge} />
          <OutcomeBadge badge={view.certainty} />
        </Inline>
        <Text as="p" weight="medium">
          {view.sentence}
        </Text>
        <ul className="plain-list">
          {[...new Set(lines)].map((line) => (
            <li key={line}>
              <Text>{line}</Text>
            </li>
          ))}
        </ul>
      </Stack>
    </section>
  );
}
