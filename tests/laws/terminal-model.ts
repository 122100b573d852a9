/** A naive reading of design.md sections 6 and 7: from a settings file and an input line to the answer, by the oracle. */
import {
  FACT_VALUES,
  unknown,
  type Facts,
  type FactValue,
  type Grant,
  type JsmRole,
  type Possible,
} from '../../src/decide/facts';
import { caveatsOf } from '../oracle/agreement';
import { oracleOfPartial } from '../oracle/partial';

/** Domains with all that matters about them, in several spellings. None is one typo away from another. */
export const SPELLINGS = [
  { ascii: 'acme.com', spelled: ['acme.com', 'ACME.Com', 'acme.com.', 'ａｃｍｅ.com'] },
  { ascii: 'it.acme.com', spelled: ['it.acme.com', 'IT.acme.com'] },
  { ascii: 'gmail.com', spelled: ['gmail.com', 'Gmail.COM'] },
  { ascii: 'client.example', spelled: ['client.example', 'client。example'] },
  { ascii: 'xn--bcher-kva.org', spelled: ['bücher.org', 'BÜCHER.org', 'xn--bcher-kva.org'] },
] as const;

export interface Entry {
  readonly role?: JsmRole;
  readonly approval?: boolean;
}

export interface SettingsFile {
  readonly format: 'invite-check/settings@1';
  readonly site: {
    readonly internal?: boolean;
    readonly external?: boolean;
    readonly externalDomains?: 'any' | readonly string[];
    readonly approvedDomains?: Readonly<Record<string, Entry>>;
    readonly anyDomain?: Entry;
    readonly userInvites?: 'open' | 'approval' | 'closed';
    readonly outgoingMail?: boolean;
  };
  readonly projects?: Readonly<
    Record<string, { customerInvited?: boolean; portalAccess?: 'healthy' | 'broken' }>
  >;
}

/** An input line as JSON, or with `email` alone as plain text. */
export interface Line {
  readonly email: string;
  readonly project?: string;
  readonly account?: FactValue<'account'> | Possible<'account'>;
  readonly inviter?: FactValue<'inviter'> | Possible<'inviter'>;
  readonly route?: FactValue<'route'>;
}

export interface Options {
  readonly project?: string;
  readonly assumeTypical: boolean;
}

/** What is known of the invite that a line speaks of. */
export function factsOfLine(line: Line, file: SettingsFile, options: Options): Facts {
  const { site } = file;
  const typical = options.assumeTypical;
  const project = file.projects?.[line.project ?? options.project ?? ''] ?? {};
  const domain = asciiOf(line.email);
  return {
    address: [domain === undefined ? 'invalid' : 'valid'],
    route: [line.route ?? 'customers-page'],
    'site.internal': onOff(site.internal),
    'site.external': onOff(site.external),
    'site.externalDomains': externalList(domain, site.externalDomains),
    'site.approvedDomains': ownEntry(domain, site.approvedDomains),
    'site.anyDomain': grants(site.anyDomain ?? {}),
    'site.userInvites':
      site.userInvites === undefined ? unknown('site.userInvites') : [site.userInvites],
    'site.outgoingMail': onOff(site.outgoingMail ?? (typical ? true : undefined)),
    'project.customerInvited': onOff(project.customerInvited ?? (typical ? true : undefined)),
    'project.portalAccess': portalAccess(project.portalAccess ?? (typical ? 'healthy' : undefined)),
    account: oneOrMore(line.account) ?? (typical ? ['none'] : unknown('account')),
    inviter: oneOrMore(line.inviter) ?? (typical ? ['agent'] : unknown('inviter')),
    'address.publicMailProvider': [domain === 'gmail.com' ? 'yes' : 'no'],
    'address.relatedDomainListed': relative(domain, site.approvedDomains),
  };
}

/** The line that `--json` must print. `caveats` sorted, for their order is not laid down. */
export function expectedAnswer(line: Line, facts: Facts): Record<string, unknown> {
  const { outcomes, decidedBy, evidence, settledBy, matched, otherOutcomes } =
    oracleOfPartial(facts);
  return {
    email: line.email,
    certain: outcomes.length === 1,
    outcomes,
    decidedBy,
    evidence,
    settledBy,
    caveats: [...caveatsOf(matched), ...addressCaveats(line.email)].sort(),
    ...(otherOutcomes.length === 0 ? {} : { otherReadings: otherOutcomes }),
  };
}

function addressCaveats(email: string): readonly string[] {
  const domain = asciiOf(email);
  if (domain === undefined) return [];
  return [
    ...(email.slice(0, email.lastIndexOf('@')).includes('+') ? ['plus-addressing'] : []),
    ...(email === email.toLowerCase() ? [] : ['letter-case']),
    ...(domain.endsWith('.example') ? ['unknown-top-level-domain'] : []),
  ];
}

/** Only the spellings above are domains here. */
function asciiOf(email: string): string | undefined {
  const [local, host, more] = email.split('@');
  return local !== '' && host !== undefined && more === undefined ? ascii(host) : undefined;
}

function ascii(host: string): string | undefined {
  return SPELLINGS.find(({ spelled }) => (spelled as readonly string[]).includes(host))?.ascii;
}

function onOff(
  on: boolean | undefined,
): readonly ['on'] | readonly ['off'] | readonly ['on', 'off'] {
  if (on === undefined) return ['on', 'off'];
  return on ? ['on'] : ['off'];
}

function portalAccess(access: 'healthy' | 'broken' | undefined): Possible<'project.portalAccess'> {
  return access === undefined ? ['healthy', 'broken'] : [access];
}

function oneOrMore<T extends string>(
  words: T | readonly [T, ...T[]] | undefined,
): readonly [T, ...T[]] | undefined {
  return typeof words === 'string' ? [words] : words;
}

function externalList(
  domain: string | undefined,
  list: 'any' | readonly string[] | undefined,
): Possible<'site.externalDomains'> {
  if (list === undefined) return unknown('site.externalDomains');
  if (list === 'any') return ['any'];
  return [list.some((listed) => ascii(listed) === domain) ? 'listed' : 'not-listed'];
}

function ownEntry(
  domain: string | undefined,
  listed: Readonly<Record<string, Entry>> | undefined,
): Possible<'site.approvedDomains'> {
  if (listed === undefined) return unknown('site.approvedDomains');
  const own = Object.entries(listed).find(([key]) => ascii(key) === domain);
  return own === undefined ? ['not-listed'] : grants(own[1]);
}

function grants(entry: Entry): Possible<'site.anyDomain'> {
  const possible = FACT_VALUES['site.anyDomain'].filter((grant: Grant) => {
    const approval = grant.endsWith('-with-approval');
    if (entry.approval !== undefined && entry.approval !== approval) return false;
    return entry.role === undefined || grant.startsWith(entry.role);
  });
  const [first, ...rest] = possible;
  return first === undefined ? unknown('site.anyDomain') : [first, ...rest];
}

function relative(
  domain: string | undefined,
  listed: Readonly<Record<string, Entry>> | undefined,
): Possible<'address.relatedDomainListed'> {
  if (listed === undefined || domain === undefined) return ['no', 'yes'];
  const others = Object.keys(listed).map((key) => ascii(key) ?? key);
  if (others.includes(domain)) return ['no'];
  return others.some((other) => other.endsWith(`.${domain}`) || domain.endsWith(`.${other}`))
    ? ['yes']
    : ['no'];
}
