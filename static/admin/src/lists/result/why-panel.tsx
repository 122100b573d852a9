/** Why a row gets what it gets. */
import { IconButton } from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import CrossIcon from '@atlaskit/icon/core/cross';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import { useEffect, useRef } from 'react';
import { toRowView } from '../../../../../src/view/lists/row-view';
import type { Result } from './use-result';
import { WhyAnswer } from './why-answer';

interface Props {
  readonly result: Result;
  readonly row: number;
  /** Not where a link led here: there the page begins at its top. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/** Not a dialog: a page in a frame is as tall as its content, so that a dialog opens out of sight. */
export function WhyPanel({ result, row, takesFocus, onClose }: Props) {
  const { table, reader, list } = result;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.scrollTo({ top: 0 });
    if (takesFocus) panel.current?.focus();
    // Another row in the same panel is read from its beginning, too.
  }, [row, takesFocus]);
  const view = toRowView(table, row, reader);
  if (view === undefined) return null;
  return (
    <section
      ref={panel}
      className="panel map-why result-why"
      tabIndex={0}
      aria-label={reader.admin.map.whyLabel(view.address)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <Stack space="space.200">
        <Inline spread="space-between" alignBlock="start" space="space.100">
          <div className="map-why-title">
            <Heading as="h3" size="small">
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
        <WhyAnswer row={view} projectKey={list.report.project.key} reader={reader} />
      </Stack>
    </section>
  );
}
