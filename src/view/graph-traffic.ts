/** What goes on in the drawing: how many address classes take each way, and which way the selected cell takes. */
import { edgeCounts, type Traffic } from '../audit/edge-counts';
import type { InviteMap } from '../audit/invite-map';
import { passages, type Passage } from '../audit/procedure-edges';
import type { Verdict } from '../decide/verdict';
import type { AdminReader } from './admin-reader';
import type { Arrow } from './graph-shape';

export interface WayTraffic {
  /** Address classes, as a number in words of the language. */
  readonly count: string;
  /** The same as a sentence, with the cells of the map. */
  readonly sentence: string;
  readonly isTaken: boolean;
  /** Of the selected cell. */
  readonly passage: Passage | 'never';
}

export interface GraphTraffic {
  /** A cell is selected. */
  readonly hasPath: boolean;
  /** Of a question, an end or an answer, by its id. */
  readonly of: (id: string) => WayTraffic;
}

const NOBODY: Traffic = { classes: 0, cells: 0 };

/** The traffic of a map; of a selected cell also its path. */
export function graphTraffic(
  map: InviteMap,
  selected: Verdict | undefined,
  reader: AdminReader,
): GraphTraffic {
  const counts = edgeCounts(map);
  const path = selected === undefined ? new Map<string, Passage>() : passages(selected);
  const numbers = new Intl.NumberFormat(reader.locale);
  const all = { ofClasses: map.rows.length, ofCells: map.rows.length * map.columns.length };
  return {
    hasPath: selected !== undefined,
    of: (id) => {
      const traffic = counts.get(id) ?? NOBODY;
      return {
        count: numbers.format(traffic.classes),
        sentence: reader.admin.graph.taken({ ...traffic, ...all }),
        isTaken: traffic.classes > 0,
        passage: path.get(id) ?? 'never',
      };
    },
  };
}

/** Whether something is left when only the path is shown, or, without one, only what anybody takes. */
export function isOnTheWay(id: string, traffic: GraphTraffic): boolean {
  const { passage, isTaken } = traffic.of(id);
  return traffic.hasPath ? passage !== 'never' : isTaken;
}

/** An arrow as its strongest answer. */
export function arrowTraffic(
  { answers }: Arrow,
  traffic: GraphTraffic,
): Pick<WayTraffic, 'isTaken' | 'passage'> {
  const ways = answers.map(({ id }) => traffic.of(id));
  const some = ways.some(({ passage }) => passage !== 'never');
  const always = ways.some(({ passage }) => passage === 'always');
  return {
    isTaken: ways.some(({ isTaken }) => isTaken),
    passage: always ? 'always' : some ? 'possibly' : 'never',
  };
}
