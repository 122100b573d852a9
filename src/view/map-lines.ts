/** The rows of the map as one reads them: what they are called, what a search finds them by, how each cell looks. */
import type { ClassKind, UnlistedKind } from '../audit/address-classes';
import type { InviteMap, MapRow } from '../audit/invite-map';
import type { AdminReader } from './admin-reader';
import { toCellLook, type CellLook } from './map-looks';
import { readableDomain } from './readable-domain';

/** A row of the map. */
export interface MapLine {
  /** Names it in an address of the page: the domain of a listed class, else the kind. */
  readonly key: string;
  readonly kind: ClassKind;
  readonly name: string;
  readonly note: string;
  /** In lower case. */
  readonly found: string;
  readonly row: MapRow;
}

/** Everybody else comes first: of listed domains there may be thousands. */
const KIND_ORDER: readonly ClassKind[] = [
  'elsewhere',
  'public-provider',
  'relative-of-listed',
  'public-relative-of-listed',
  'approved-domain',
  'external-domain',
];

/** The rows, by kind and then as they are recorded. */
export function toMapLines(map: InviteMap, reader: AdminReader): readonly MapLine[] {
  const lines = map.rows.map((row) => lineOf(row, reader));
  return KIND_ORDER.flatMap((kind) => lines.filter((line) => line.kind === kind));
}

/** The key of the row that holds the addresses of a class. */
export function lineKeyOf(kind: ClassKind, domain: string): string {
  return isUnlisted(kind) ? kind : domain;
}

/** Whether a kind gathers domains that nobody listed. */
export function isUnlisted(kind: ClassKind): kind is UnlistedKind {
  return kind !== 'approved-domain' && kind !== 'external-domain';
}

/** The looks of all cells, by the group of the row and then that of the column. */
export function toLooks(map: InviteMap, reader: AdminReader): readonly (readonly CellLook[])[] {
  return map.verdicts.map((columns) => columns.map((verdict) => toCellLook(verdict, reader)));
}

function lineOf(row: MapRow, { admin }: AdminReader): MapLine {
  const { kind, domain } = row.addresses;
  const readable = isUnlisted(kind) ? undefined : readableDomain(domain);
  const name = isUnlisted(kind) ? admin.map.unlisted[kind] : (readable ?? domain);
  const found = isUnlisted(kind) ? name : `${domain} ${readable ?? ''}`;
  return {
    key: lineKeyOf(kind, domain),
    kind,
    name,
    note: admin.map.kinds[kind],
    found: found.toLowerCase(),
    row,
  };
}
