/** What somebody looks for in the map: a part of a domain, or an address, which always has one row that holds it. */
import { classKindOf } from '../audit/address-classes';
import { parseAddress } from '../decide/address';
import { parseDomain, type DomainName } from '../decide/domain-name';
import type { PreparedSite } from '../decide/site';
import type { AdminReader } from './admin-reader';
import { isUnlisted, lineKeyOf, type MapLine } from './map-lines';

export interface Found {
  readonly lines: readonly MapLine[];
  /** Where an address or a whole domain belongs. */
  readonly note?: string;
  /** The address that was typed; the row that holds it is the only one. */
  readonly address?: string;
}

/** The rows that a search finds, among those that are shown. */
export function searched(
  lines: readonly MapLine[],
  typed: string,
  site: PreparedSite,
  reader: AdminReader,
): Found {
  const text = typed.trim();
  if (text === '') return { lines };
  const at = text.lastIndexOf('@');
  if (at > 0 && at < text.length - 1) return withAddress(lines, text, site, reader);
  const part = text.slice(at + 1).toLowerCase();
  const matching = lines.filter(({ found }) => found.includes(part));
  const domain = parseDomain(part);
  if (domain === undefined) return { lines: matching };
  const home = lines.find((line) => isHome(line, domain, site));
  if (home === undefined || !isUnlisted(home.kind)) {
    return {
      lines: home === undefined || matching.includes(home) ? matching : [home, ...matching],
    };
  }
  return {
    lines: [...matching.filter((line) => line !== home), home],
    note: reader.admin.map.belongs(part, home.name),
  };
}

function withAddress(
  lines: readonly MapLine[],
  text: string,
  site: PreparedSite,
  { admin }: AdminReader,
): Found {
  const parsed = parseAddress(text);
  if (!parsed.valid) return { lines: [], note: admin.map.notAnAddress };
  const home = lines.find((line) => isHome(line, parsed.domain, site));
  if (home === undefined) return { lines: [] };
  const says = isUnlisted(home.kind) ? admin.map.belongs : admin.map.listed;
  return { lines: [home], note: says(text, home.name), address: text };
}

/** Whether a row holds the addresses of a domain. */
function isHome({ key }: MapLine, domain: DomainName, site: PreparedSite): boolean {
  return key === lineKeyOf(classKindOf(domain, site), domain);
}
