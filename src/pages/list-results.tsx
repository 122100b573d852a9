/** The results of a list: in numbers, what deserves a look, the rows, and whom to invite. */
import { Box, Button, Inline, Label, Stack, Textfield, xcss } from '@forge/react';
import { useMemo, useState, type ReactNode } from 'react';
import { filterRows, type ListFilter } from '../view/lists/list-filter';
import { BY_LINE } from '../view/lists/list-order';
import { toListSummaryView, type ListSummaryView } from '../view/lists/list-summary-view';
import type { ListTable } from '../view/lists/list-table';
import type { RowView } from '../view/lists/row-view';
import type { Reader } from '../view/reader';
import { Choice, type Option } from './choice';
import { ListNumbers } from './list-numbers';
import { ListSummary } from './list-summary';
import { RowsTable } from './rows-table';
import { ToInvite } from './to-invite';

const SEARCH = 'list-search';
const WHICH = 'list-which';
const ALL = 'all';
const half = xcss({ minWidth: '220px', flexGrow: '1' });

interface Props {
  readonly table: ListTable;
  readonly reader: Reader;
  readonly detailsOf: (row: RowView) => ReactNode;
}

interface Choosable extends Option {
  readonly filter: ListFilter;
}

/** Everything about the rows. */
export function ListResults({ table, reader, detailsOf }: Props) {
  const [which, setWhich] = useState(ALL);
  const [text, setText] = useState('');
  const [part, setPart] = useState<'numbers' | 'to-invite'>();
  const words = reader.words.projectPage.list;
  // Counts have no age, so a later look at the clock changes nothing.
  const { words: language, locale } = reader;
  const view = useMemo(
    () => toListSummaryView(table, { words: language, locale, now: 0 }),
    [table, language, locale],
  );
  const choices = choicesOf(view, reader);
  const filter = choices.find(({ value }) => value === which)?.filter ?? {};
  const places = filterRows(table, { ...filter, text }, BY_LINE);
  const toggle = (one: 'numbers' | 'to-invite') => () => {
    setPart(part === one ? undefined : one);
  };
  return (
    <Stack space="space.250">
      <ListSummary {...{ table, view, reader }} onShow={setWhich} />
      <Inline space="space.100" rowSpace="space.100" shouldWrap>
        <Button onClick={toggle('to-invite')}>
          {part === 'to-invite' ? words.hideToInvite : words.showToInvite}
        </Button>
        <Button onClick={toggle('numbers')}>
          {part === 'numbers' ? words.hideNumbers : words.showNumbers}
        </Button>
      </Inline>
      {part === 'to-invite' && <ToInvite table={table} reader={reader} />}
      {part === 'numbers' && <ListNumbers view={view} reader={reader} />}
      <Inline space="space.150" rowSpace="space.100" shouldWrap>
        <Box xcss={half}>
          <Choice
            id={WHICH}
            label={reader.words.lists.table.filterGroup}
            options={choices}
            value={which}
            onChoose={setWhich}
          />
        </Box>
        <Box xcss={half}>
          <Search reader={reader} onSearch={setText} />
        </Box>
      </Inline>
      <RowsTable key={`${which} ${text}`} {...{ table, places, reader, detailsOf }} />
    </Stack>
  );
}

function Search(props: { readonly reader: Reader; readonly onSearch: (text: string) => void }) {
  const { search, searchHelp } = props.reader.words.lists.table;
  return (
    <Stack space="space.050">
      <Label labelFor={SEARCH}>{search}</Label>
      <Textfield
        id={SEARCH}
        name={SEARCH}
        placeholder={searchHelp}
        defaultValue=""
        onChange={(event) => {
          const value: unknown = event.target.value;
          props.onSearch(typeof value === 'string' ? value : '');
        }}
      />
    </Stack>
  );
}

function choicesOf({ kinds, groups }: ListSummaryView, reader: Reader): readonly Choosable[] {
  const { share } = reader.words.lists.summary;
  return [
    { value: ALL, label: reader.words.lists.table.anyRow, filter: {} },
    ...kinds.map(({ badge, text, filter }) => ({
      value: badge.kind,
      label: share(badge.text, text),
      filter,
    })),
    ...groups
      .filter(({ count }) => count > 0)
      .map(({ group, name, text, filter }) => ({
        value: group,
        label: share(name, text),
        filter,
      })),
  ];
}
