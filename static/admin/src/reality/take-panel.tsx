/** Asks before something seen is taken into the record: what it says now and then, and who else is concerned. */
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useId, useState, type KeyboardEvent } from 'react';
import { changesWith } from '../../../../src/audit/changes-between';
import { withChanges } from '../../../../src/audit/setting-change';
import { linkChanges } from '../../../../src/contract/changes-link';
import { changesComment, toChangeLines, type ChangeLine } from '../../../../src/view/change-text';
import { toFailureView } from '../../../../src/view/failure-view';
import { CommentField, MOST_LETTERS } from '../comment-field';
import { useFocusHere } from '../history/use-focus-here';
import { Notice } from '../notice';
import { OutwardLink } from '../outward-link';
import { Table } from '../table';
import { useReader } from '../use-reader';
import { useRoute } from '../use-route';
import { useSetup } from '../use-setup';
import { useSiteUrl } from '../use-site-url';
import { useApply } from '../what-if/use-apply';
import type { TakenFrom, Taking } from './use-taking';

interface Props {
  readonly from: TakenFrom;
  readonly taking: Taking;
}

/** The place of the panel in a section: it stays there when the section itself is worked out anew. */
export function TakePlace({ from, taking }: Props) {
  const { open } = taking;
  if (open?.from !== from) return null;
  return (
    <TakePanel
      key={linkChanges(new URLSearchParams(), open.changes).toString()}
      open={open}
      taking={taking}
    />
  );
}

interface PanelProps {
  readonly open: NonNullable<Taking['open']>;
  readonly taking: Taking;
}

/** It stays open through a failure and a conflict. */
function TakePanel({ open, taking }: PanelProps) {
  const reader = useReader();
  const words = reader.admin.reality.taking;
  const { settings } = useSetup();
  const { go } = useRoute();
  const siteUrl = useSiteUrl();
  const comment = useId();
  const changes = changesWith(settings, [], open.changes);
  const copy = withChanges(settings, changes);
  const lines = toChangeLines(changes, settings, copy, siteUrl, reader);
  const said = changesComment(lines, MOST_LETTERS - words.comment('').length, reader);
  const [text, setText] = useState(() => words.comment(said));
  const { state, save } = useApply(copy, () => taking.finish(words.done(said)));
  const isSaving = state.is === 'saving';
  return (
    <div
      ref={useFocusHere()}
      className="panel"
      role="dialog"
      aria-label={words.title}
      tabIndex={-1}
      data-testid="take-panel"
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape' && !isSaving) taking.close();
      }}
    >
      <Stack space="space.200">
        <Heading as="h3" size="small">
          {words.title}
        </Heading>
        <Text as="p">{words.intro}</Text>
        {open.isLoose && <Text as="p">{words.several}</Text>}
        {lines.length === 0 ? <Text as="p">{words.noChange}</Text> : <Changes lines={lines} />}
        <div>
          <Button
            spacing="compact"
            onClick={() => go('what-if', linkChanges(new URLSearchParams(), changes))}
          >
            {words.whoElse}
          </Button>
        </div>
        <CommentField
          id={comment}
          label={reader.words.adminPage.commentLabel}
          value={text}
          onChange={setText}
        />
        <Outcome state={state} />
        <Inline space="space.100" rowSpace="space.100" shouldWrap>
          <Button
            appearance="primary"
            testId="take-save"
            isDisabled={lines.length === 0}
            isLoading={isSaving}
            onClick={() => save(text)}
          >
            {words.save}
          </Button>
          <Button appearance="subtle" isDisabled={isSaving} onClick={taking.close}>
            {words.cancel}
          </Button>
        </Inline>
      </Stack>
    </div>
  );
}

function Changes({ lines }: { readonly lines: readonly ChangeLine[] }) {
  const { columns, title } = useReader().admin.reality.taking;
  return (
    <Table
      label={title}
      head={columns}
      rows={lines.map(({ id, name, before, after, where }) => ({
        key: id,
        cells: [
          name,
          before,
          after,
          where.url === undefined ? (
            where.path
          ) : (
            <OutwardLink key="where" url={where.url} text={where.path} />
          ),
        ],
      }))}
    />
  );
}

function Outcome({ state }: { readonly state: ReturnType<typeof useApply>['state'] }) {
  const reader = useReader();
  const words = reader.admin.reality.taking;
  if (state.is === 'conflict') {
    return (
      <Notice appearance="warning" title={words.conflictTitle}>
        {words.conflict}
      </Notice>
    );
  }
  if (state.is !== 'failed') return null;
  const { title, advice } = toFailureView(state.failure, reader, 1);
  return (
    <Notice appearance="error" title={title}>
      {advice}
    </Notice>
  );
}
