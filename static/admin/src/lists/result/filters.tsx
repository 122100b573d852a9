/** Which rows are shown: a part of the address, and one of each kind of choice. */
import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useEffect, useId, useMemo, useRef, useState, type FormEvent } from 'react';
import { toListSummaryView } from '../../../../../src/view/lists/list-summary-view';
import type { ListFilter } from '../../../../../src/view/lists/list-filter';
import { Choice, Field } from '../../map/field';
import { withFilter } from './choices';
import type { Result } from './use-result';

const ANY = '';
const SETTLED_MS = 250;
/** More choices than these are found by typing. */
const MOST_DOMAINS = 200;

/** One line of controls; it wraps. */
export function Filters({ result }: { readonly result: Result }) {
  const { table, reader, query, filter, isFiltered, choose } = result;
  const { table: words, actions, summary } = reader.words.lists;
  const view = useMemo(() => toListSummaryView(table, reader, MOST_DOMAINS), [table, reader]);
  const search = useSearch(result);
  const pick = (name: keyof ListFilter, value: string) => {
    const { [name]: _, ...rest } = filter;
    choose(withFilter(query, value === ANY ? rest : { ...rest, [name]: value }));
  };
  const withCount = (name: string, text: string) => summary.share(name, text);
  return (
    <div className="map-tools result-tools">
      <SearchField search={search} reader={reader} />
      <Choice
        label={words.filterOutcome}
        value={filter.kind ?? ANY}
        options={[
          [ANY, words.anyOutcome],
          ...view.kinds.map(
            ({ badge, text }) => [badge.kind, withCount(badge.text, text)] as const,
          ),
        ]}
        onChange={(kind) => pick('kind', kind)}
      />
      <Choice
        label={words.filterDomain}
        value={filter.domain ?? ANY}
        options={withChosen(filter.domain, [
          [ANY, words.anyDomain],
          ...view.domains.flatMap(({ name, rows, filter: { domain } }) =>
            domain === undefined ? [] : [[domain, withCount(name, rows.text)] as const],
          ),
        ])}
        onChange={(domain) => pick('domain', domain)}
      />
      <Choice
        label={words.filterReason}
        value={filter.reason ?? ANY}
        options={withChosen(filter.reason, [[ANY, words.anyReason], ...reasonsOf(view)])}
        onChange={(reason) => pick('reason', reason)}
      />
      <Choice
        label={words.filterGroup}
        value={filter.only ?? ANY}
        options={[
          [ANY, words.anyRow],
          ...view.groups.map(({ group, name, text }) => [group, withCount(name, text)] as const),
        ]}
        onChange={(group) => pick('only', group)}
      />
      {isFiltered && (
        <Button
          appearance="subtle"
          onClick={() => {
            search.type('');
            choose(withFilter(query, {}));
          }}
        >
          {actions.clearFilters}
        </Button>
      )}
    </div>
  );
}

type Option = readonly [value: string, text: string];

/** The same steps may decide for more than one outcome; here they are one reason. */
function reasonsOf({ reasons }: ReturnType<typeof toListSummaryView>): readonly Option[] {
  const texts = new Map<string, string>();
  for (const { reasons: lines, filter } of reasons) texts.set(filter.reason ?? '', lines.join(' '));
  return [...texts];
}

/** What a link chose stays a choice, even where no row has it. */
function withChosen(chosen: string | undefined, options: readonly Option[]): readonly Option[] {
  return chosen === undefined || options.some(([value]) => value === chosen)
    ? options
    : [...options, [chosen, chosen]];
}

interface Search {
  readonly typed: string;
  readonly type: (text: string) => void;
}

function SearchField({ search, reader }: { search: Search; reader: Result['reader'] }) {
  const { table } = reader.words.lists;
  const id = useId();
  return (
    <Field label={table.search} id={id} wide>
      <Textfield
        id={id}
        type="search"
        isCompact
        placeholder={table.searchHelp}
        value={search.typed}
        onChange={(event: FormEvent<HTMLInputElement>) => {
          search.type(event.currentTarget.value);
        }}
      />
    </Field>
  );
}

/** At once in the field, a little later in the address; what changes the address from elsewhere changes the field. */
function useSearch({ query, filter, choose }: Result): Search {
  const asked = filter.text ?? '';
  const [typed, setTyped] = useState(asked);
  const latest = useRef({ query, filter, choose });
  latest.current = { query, filter, choose };
  const written = useRef(asked);
  useEffect(() => {
    if (asked === written.current) return;
    written.current = asked;
    setTyped(asked);
  }, [asked]);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (typed === written.current) return;
      written.current = typed;
      const { text: _, ...rest } = latest.current.filter;
      const next = typed === '' ? rest : { ...rest, text: typed };
      latest.current.choose(withFilter(latest.current.query, next));
    }, SETTLED_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [typed]);
  return { typed, type: setTyped };
}
