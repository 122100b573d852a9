/** Who is meant by a text: an address, a domain, or a whole group of addresses by its name or code. */
import { addressClasses, type AddressClass } from '../audit/address-classes';
import type { Wish } from '../audit/least-change';
import { exampleAddress } from '../audit/new-person';
import { parseAddress } from '../decide/address';
import { parseDomain } from '../decide/domain-name';
import type { PreparedSite } from '../decide/site';
import type { AdminReader } from './admin-reader';
import { readableDomain } from './readable-domain';

export interface Meant {
  readonly who: Wish['who'];
  /** As one speaks of them. */
  readonly name: string;
  /** An address that stands for them. */
  readonly example: string;
}

/** The groups that have more than one domain on this site. */
export function groupsOf(
  site: PreparedSite,
  { admin }: AdminReader,
): readonly { readonly group: AddressClass; readonly name: string }[] {
  return addressClasses(site)
    .filter(({ kind }) => kind !== 'approved-domain' && kind !== 'external-domain')
    .map((group) => ({ group, name: admin.whatIf.comparison.classes[group.kind] }));
}

/** What the text means; `undefined` where it is none of these. */
export function whoIsMeant(
  text: string,
  site: PreparedSite,
  reader: AdminReader,
): Meant | undefined {
  const said = text.trim();
  if (said.includes('@')) {
    if (!parseAddress(said).valid) return undefined;
    return { who: { address: said }, name: said, example: said };
  }
  const found = groupsOf(site, reader).find(
    ({ group, name }) => group.kind === said || name.toLowerCase() === said.toLowerCase(),
  );
  if (found !== undefined) {
    const { group, name } = found;
    return { who: { addresses: group }, name, example: exampleAddress(group.domain) };
  }
  const domain = parseDomain(said);
  if (domain === undefined) return undefined;
  const example = exampleAddress(domain);
  return { who: { address: example }, name: readableDomain(domain) ?? domain, example };
}
