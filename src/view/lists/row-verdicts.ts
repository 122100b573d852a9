/** Verdicts of many rows: what decides a row is the same for most of them, and is asked once. */
import type { ListVerdict } from '../../contract/lists';
import { parseAddress, type Address } from '../../decide/address';
import { addressCaveats } from '../../decide/caveats';
import { factsOf, type Invite } from '../../decide/decide';
import type { DomainName } from '../../decide/domain-name';
import { toMasks } from '../../decide/masks';
import type { PreparedSite } from '../../decide/site';

type ToVerdict = (
  invite: Invite,
  site: PreparedSite,
  because?: ListVerdict['because'],
) => ListVerdict;

type VerdictOf = (invite: Invite, was: ListVerdict) => ListVerdict;

/** All invites are for one project and by one inviter; `was` says what is known of the account, and shares it. */
export function rememberedRowVerdicts(site: PreparedSite, toVerdict: ToVerdict): VerdictOf {
  const byFacts = new Map<string, ListVerdict>();
  const bySpelling = new WeakMap<ListVerdict, Map<string, ListVerdict>>();
  const looksOf = rememberedLooks(site);
  const decideOnce = (invite: Invite, address: Address | undefined, { because }: ListVerdict) => {
    const told = address === undefined ? '' : `${marksOf(address)} ${looksOf(address.domain)}`;
    const key = `${toMasks(factsOf(invite, site)).join()} ${told} ${because ?? ''}`;
    const verdict = byFacts.get(key) ?? toVerdict(invite, site, because);
    byFacts.set(key, verdict);
    return verdict;
  };
  return (invite, was) => {
    const parsed = parseAddress(invite.address);
    const address = parsed.valid ? parsed : undefined;
    const spelling = address === undefined ? '' : `${marksOf(address)}@${address.domain}`;
    const known = bySpelling.get(was) ?? new Map<string, ListVerdict>();
    bySpelling.set(was, known);
    const verdict = known.get(spelling) ?? decideOnce(invite, address, was);
    known.set(spelling, verdict);
    return verdict;
  };
}

/** What is told of an address by its spelling; all else is told of its domain. */
function marksOf({ text, local }: Address): string {
  return `${local.includes('+') ? '+' : ''}${text === text.toLowerCase() ? '' : 'A'}`;
}

/** Whether a domain looks like a listed one costs more than all the rest, so it is asked once for each domain. */
function rememberedLooks(site: PreparedSite): (domain: DomainName) => string {
  const known = new Map<DomainName, string>();
  return (domain) => {
    const plain: Address = { valid: true, text: `a@${domain}`, local: 'a', domain };
    const looks = known.get(domain) ?? addressCaveats(plain, site).join();
    known.set(domain, looks);
    return looks;
  };
}
