/** Every list of the site, newest first. */
import Button from '@atlaskit/button/new';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { toPastLists, type PastListView } from '../../../../src/view/lists/past-lists-view';
import { FailureMessage } from '../failure-message';
import { Reading } from '../reading';
import { Notice } from '../notice';
import { Table } from '../table';
import { useAuthor } from '../use-author';
import { OutcomeBadge } from '../outcome-badge';
import { useReader } from '../use-reader';
import type { Place } from './place';
import { useLists } from './use-lists';

interface Props {
  readonly onOpen: (place: Place) => void;
}

/** Table and button; what it is for while there is none. */
export function AllLists({ onOpen }: Props) {
  const reader = useReader();
  const { actions, places } = reader.words.lists;
  const { lists, failure, retry } = useLists();
  return (
    <Stack space="space.200" alignInline="stretch">
      <Text as="p" color="color.text.subtle">
        {places.intro}
      </Text>
      <Inline>
        <Button appearance="primary" onClick={() => onOpen({ is: 'new' })}>
          {actions.newList}
        </Button>
      </Inline>
      {failure !== undefined && <FailureMessage failure={failure} onRetry={retry} />}
      {lists === undefined && failure === undefined && <Reading text={places.loadingLists} />}
      {lists?.length === 0 && (
        <Notice appearance="information" title={places.noListsTitle}>
          {places.noLists}
        </Notice>
      )}
      {lists !== undefined && lists.length > 0 && (
        <PastLists views={toPastLists(lists, undefined, reader)} onOpen={onOpen} />
      )}
    </Stack>
  );
}

function PastLists({ views, onOpen }: Props & { readonly views: readonly PastListView[] }) {
  const { columns } = useReader().words.lists.past;
  const { projectLabel } = useReader().admin.map;
  return (
    <Table
      label={useReader().words.lists.places.pastTitle}
      head={[
        columns.name,
        projectLabel,
        columns.state,
        columns.results,
        columns.made,
        columns.expires,
      ]}
      rows={views.map((view) => ({
        key: view.id,
        cells: [
          <Name key="name" view={view} onOpen={onOpen} />,
          view.project,
          <Stack key="state" space="space.050" alignInline="start">
            <OutcomeBadge badge={view.progress.badge} />
            <Text size="small" color="color.text.subtle">
              {view.progress.rows}
            </Text>
          </Stack>,
          <Inline key="results" space="space.100" rowSpace="space.050" shouldWrap>
            {view.counts.map(({ badge, text }) => (
              <Inline key={badge.text} space="space.050" alignBlock="center">
                <OutcomeBadge badge={badge} />
                <span className="list-count">
                  <Text size="small">{text}</Text>
                </span>
              </Inline>
            ))}
          </Inline>,
          <Made key="made" view={view} />,
          view.expires,
        ],
      }))}
    />
  );
}

function Name({ view, onOpen }: Props & { readonly view: PastListView }) {
  return (
    <Stack space="space.025" alignInline="start">
      <div className="flush">
        <Button
          appearance="subtle"
          spacing="compact"
          onClick={() => onOpen({ is: 'list', id: view.id })}
        >
          {view.name}
        </Button>
      </div>
      <Text size="small" color="color.text.subtle">
        {view.source}
      </Text>
    </Stack>
  );
}

function Made({ view }: { readonly view: PastListView }) {
  const author = useAuthor(view.by);
  return (
    <Stack space="space.025">
      <Text size="small">{view.made}</Text>
      {author !== undefined && (
        <Text size="small" color="color.text.subtle">
          {author}
        </Text>
      )}
    </Stack>
  );
}
