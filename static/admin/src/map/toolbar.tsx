/** Search, filters and order of the map. */
import Button from '@atlaskit/button/new';
import SearchIcon from '@atlaskit/icon/core/search';
import Textfield from '@atlaskit/textfield';
import Toggle from '@atlaskit/toggle';
import { useId, type FormEvent, type KeyboardEvent } from 'react';
import type { MapRow } from '../../../../src/audit/invite-map';
import type { Certainty } from '../../../../src/view/certainty';
import type { KindFilter, MapOrder } from '../../../../src/view/words/map-words';
import { toMapSheet } from '../../../../src/view/export-map';
import { ExportMenu } from '../export/export-menu';
import { useReader } from '../use-reader';
import { useRoute } from '../use-route';
import { withChosen } from './choices';
import { Choice, Field } from './field';
import type { Search } from './use-search';
import type { ShownMap } from './use-map';

const ANY = 'any';

interface Props {
  readonly shown: ShownMap;
  readonly search: Search;
  readonly onEnter: () => void;
}

/** One line of controls; it wraps. */
export function Toolbar({ shown, search, onEnter }: Props) {
  const { admin } = useReader();
  const { route, choose } = useRoute();
  const { choices, filtered, folds, canFold, map, reader } = shown;
  const pick = (chosen: Readonly<Record<string, string | undefined>>) => {
    choose('map', withChosen(route.query, chosen));
  };
  const clear = () => {
    search.type('');
    pick({ q: undefined, outcome: undefined, certainty: undefined, kind: undefined });
  };
  return (
    <div className="map-tools">
      <SearchField search={search} onEnter={onEnter} />
      <Choice
        label={admin.map.kindLabel}
        value={choices.kind}
        options={entriesOf<KindFilter>(admin.map.kindFilters)}
        onChange={(kind) => pick({ kind: kind === 'all' ? undefined : kind })}
      />
      <Choice<Certainty | typeof ANY>
        label={admin.map.certaintyLabel}
        value={choices.certainty ?? ANY}
        options={[[ANY, admin.map.anyCertainty], ...entriesOf<Certainty>(admin.map.certainties)]}
        onChange={(certainty) => pick({ certainty: certainty === ANY ? undefined : certainty })}
      />
      <Choice
        label={admin.map.orderLabel}
        value={choices.order}
        options={entriesOf<MapOrder>(admin.map.orders)}
        onChange={(order) => pick({ sort: order === 'kind' ? undefined : order })}
      />
      {canFold && (
        <FoldToggle folds={folds} onChange={(fold) => pick({ fold: fold ? 'yes' : 'no' })} />
      )}
      {filtered && (
        <Button appearance="subtle" onClick={clear}>
          {admin.map.clear}
        </Button>
      )}
      <ExportMenu part="map" sheet={() => toMapSheet(map, reader, { rows: rowsOf(shown) })} />
    </div>
  );
}

/** What filters and search leave. */
function rowsOf({ found }: ShownMap): readonly MapRow[] {
  return found.lines.map(({ row }) => row);
}

function SearchField({ search, onEnter }: Pick<Props, 'search' | 'onEnter'>) {
  const { map } = useReader().admin;
  const id = useId();
  return (
    <Field label={map.searchLabel} id={id} wide>
      <Textfield
        id={id}
        type="search"
        isCompact
        placeholder={map.searchHint}
        value={search.typed}
        elemBeforeInput={
          <span className="map-search-icon">
            <SearchIcon label="" />
          </span>
        }
        onChange={(event: FormEvent<HTMLInputElement>) => {
          search.type(event.currentTarget.value);
        }}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Enter') onEnter();
        }}
      />
    </Field>
  );
}

interface FoldProps {
  readonly folds: boolean;
  readonly onChange: (fold: boolean) => void;
}

function FoldToggle({ folds, onChange }: FoldProps) {
  const { map } = useReader().admin;
  const id = useId();
  return (
    <div className="map-toggle">
      <Toggle
        id={id}
        isChecked={folds}
        onChange={() => {
          onChange(!folds);
        }}
      />
      <label htmlFor={id}>{map.foldLabel}</label>
    </div>
  );
}

function entriesOf<Key extends string>(
  words: Readonly<Record<Key, string>>,
): readonly (readonly [Key, string])[] {
  return Object.entries(words) as unknown as readonly (readonly [Key, string])[];
}
