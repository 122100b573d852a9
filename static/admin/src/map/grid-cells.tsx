/** The cells of the grid: corner, project, address class, answer. */
import CollapseIcon from '@atlaskit/icon/core/collapse-horizontal';
import ExpandIcon from '@atlaskit/icon/core/expand-horizontal';
import type { MapColumnView } from '../../../../src/view/map-columns';
import type { MapLine } from '../../../../src/view/map-lines';
import type { CellLook } from '../../../../src/view/map-looks';
import { useReader } from '../use-reader';
import { classOf, LookContent, stripesOf } from './cell-look';

/** Where a column stands. */
interface Place {
  readonly index: number;
  readonly start: number;
  readonly size: number;
}

/** Above the names. */
export function Corner({ width, active }: { readonly width: number; readonly active: boolean }) {
  const { addresses } = useReader().admin.map;
  return (
    <div
      className="map-corner"
      role="columnheader"
      aria-colindex={1}
      tabIndex={active ? 0 : -1}
      style={{ width }}
    >
      <span className="map-subtle">{addresses}</span>
    </div>
  );
}

interface TitleProps {
  readonly column: MapColumnView;
  readonly place: Place;
  readonly active: boolean;
  readonly onFold: () => void;
}

/** A project, or several that are alike. */
export function Title({ column, place, active, onFold }: TitleProps) {
  const { unfold, fold } = useReader().admin.map;
  const { title, note, alike, folded } = column;
  const opens = alike > 1;
  const Icon = folded ? ExpandIcon : CollapseIcon;
  return (
    <div
      className={opens ? 'map-title opens' : 'map-title'}
      role="columnheader"
      aria-colindex={place.index + 2}
      aria-expanded={opens ? !folded : undefined}
      tabIndex={active ? 0 : -1}
      title={opens ? (folded ? unfold : fold)(alike) : title}
      style={{ left: place.start, width: place.size }}
      onClick={onFold}
    >
      <span className="map-title-line">
        <span className="map-strong">{title}</span>
        {opens && <Icon label="" size="small" />}
      </span>
      {note !== undefined && <span className="map-subtle">{note}</span>}
    </div>
  );
}

interface NameProps {
  readonly line: MapLine;
  readonly width: number;
  readonly active: boolean;
}

/** An address class. */
export function Name({ line, width, active }: NameProps) {
  return (
    <div
      className="map-name"
      role="rowheader"
      aria-colindex={1}
      tabIndex={active ? 0 : -1}
      title={[line.name, line.note].join('\n')}
      style={{ width }}
    >
      <span className="map-strong">{line.name}</span>
      <span className="map-subtle">{line.note}</span>
    </div>
  );
}

interface CellProps {
  readonly line: MapLine;
  readonly column: MapColumnView;
  readonly look: CellLook;
  readonly place: Place;
  readonly active: boolean;
  readonly dimmed: boolean;
  readonly selected: boolean;
  readonly onChoose: () => void;
}

/** An answer. */
export function Cell(props: CellProps) {
  const { line, column, look, place, active, dimmed, selected, onChoose } = props;
  const { cell } = useReader().admin.map;
  const { says, how } = look;
  return (
    <div
      className="map-cell"
      role="gridcell"
      aria-colindex={place.index + 2}
      aria-selected={selected}
      aria-label={cell({ row: line.name, column: column.title, says, how })}
      tabIndex={active ? 0 : -1}
      style={{ left: place.start, width: place.size }}
      onClick={onChoose}
    >
      <div className={classOf(look, dimmed)} style={stripesOf(look)}>
        <LookContent look={look} />
      </div>
    </div>
  );
}
