/** Gathers the tokens of a pasted text into entries: an entry lasts until the next domain begins. */
import type { DomainName } from '../decide/domain-name';
import type { JsmRole } from '../decide/facts';
import type { Pasted, PastedParts, PasteProblem, PasteReason } from './record-form-pasted';
import type { TableRow } from './record-form-table';
import type { Token } from './record-form-vocabulary';

export interface Reading {
  /** A row begins; `isJsm`: the one app that it names, where it names one. */
  readonly beginRow: (isJsm: boolean | undefined) => void;
  /** What follows is about this app; `undefined`: it is not said which. */
  readonly inApp: (isJsm: boolean | undefined) => void;
  readonly token: (token: Token, line: number) => void;
  /** A row that should begin with a domain and does not. */
  readonly wrongRow: (row: TableRow) => void;
  readonly refuse: (problem: PasteProblem) => void;
  readonly result: () => Pasted;
}

type Key = DomainName | 'any';

/** What was said of one entry, a role in the words of the text: for this app, and without naming an app. */
interface Gathered {
  readonly line: number;
  readonly roles: { readonly jsm: Map<JsmRole, string>; readonly bare: Map<JsmRole, string> };
  readonly approvals: { readonly jsm: Set<boolean>; readonly bare: Set<boolean> };
  readonly unread: PasteProblem[];
}

/** More words than this are a sentence, not the name of a role. */
const LONGEST_ROLE = 4;

/** A reading of which nothing is read yet. */
export function startReading(): Reading {
  const entries = new Map<Key, Gathered>();
  const problems: PasteProblem[] = [];
  let current: Gathered | undefined;
  /** Whose words follow: they belong to a domain that could not be read. */
  let refused: PasteProblem | undefined;
  let [app, appOfRow]: (boolean | undefined)[] = [undefined, undefined];

  function begin(key: Key, line: number): void {
    current = entries.get(key) ?? emptyEntry(line);
    entries.set(key, current);
    [refused, app] = [undefined, appOfRow];
  }

  function refuseEntry(problem: PasteProblem): void {
    problems.push(problem);
    [refused, current] = [problem, undefined];
  }

  /** Words of a refused entry stay with it, so that nothing of the text is lost. */
  function withRefused(text: string): void {
    const at = refused === undefined ? -1 : problems.indexOf(refused);
    if (refused === undefined || at < 0) return;
    refused = { ...refused, text: `${refused.text} ${text}` };
    problems[at] = refused;
  }

  function part(token: Token, line: number): void {
    const text = textOf(token);
    if (refused !== undefined) withRefused(text);
    else if (current === undefined) {
      problems.push({
        line,
        text,
        reason: token.kind === 'unread' ? 'unread' : 'belongs-to-no-domain',
      });
    } else if (app !== false) gather(current, token, app === true ? 'jsm' : 'bare', line);
  }

  return {
    beginRow: (isJsm) => {
      appOfRow = isJsm;
    },
    inApp: (isJsm) => {
      app = isJsm;
    },
    token: (token, line) => {
      if (token.kind === 'domain') begin(token.domain, line);
      else if (token.kind === 'any-domain') begin('any', line);
      else if (token.kind === 'wrong-domain')
        refuseEntry({ line, text: token.text, reason: token.reason });
      else if (token.kind === 'app') app = token.isJsm;
      else if (token.kind !== 'decoration') part(token, line);
    },
    wrongRow: ({ line, text }) => {
      refuseEntry({ line, text, reason: 'not-a-domain' });
    },
    refuse: (problem) => {
      problems.push(problem);
    },
    result: () => toPasted(entries, problems),
  };
}

function emptyEntry(line: number): Gathered {
  return {
    line,
    roles: { jsm: new Map(), bare: new Map() },
    approvals: { jsm: new Set(), bare: new Set() },
    unread: [],
  };
}

function gather(entry: Gathered, token: Token, scope: 'jsm' | 'bare', line: number): void {
  if (token.kind === 'role') entry.roles[scope].set(token.role, token.text);
  else if (token.kind === 'approval') entry.approvals[scope].add(token.needed);
  else if (token.kind === 'unread') {
    const reason = token.about === 'approval' ? 'unread-approval' : 'unread';
    entry.unread.push({ line, text: token.text, reason });
  }
}

function textOf(token: Token): string {
  return 'text' in token ? token.text : '';
}

function toPasted(entries: ReadonlyMap<Key, Gathered>, refused: readonly PasteProblem[]): Pasted {
  const problems = [...refused];
  const said = [...entries].map(([key, gathered]) => ({
    key,
    line: gathered.line,
    parts: partsOf(key, gathered, problems),
  }));
  const any = said.find(({ key }) => key === 'any');
  return {
    entries: said.flatMap(({ key, line, parts }) =>
      key === 'any' ? [] : [{ domain: key, line, ...parts }],
    ),
    ...(any === undefined ? {} : { anyDomain: any.parts }),
    problems: problems.sort((a, b) => a.line - b.line),
  };
}

/** Role and approval of an entry; one that says two things, or a word that nobody knows, says nothing. */
function partsOf(domain: Key, gathered: Gathered, problems: PasteProblem[]): PastedParts {
  const { line } = gathered;
  const role = oneOf(gathered.roles);
  const approval = oneOf(gathered.approvals);
  const unread = gathered.unread.map((problem) =>
    role === undefined && mayBeRole(problem)
      ? { ...problem, reason: 'unread-role' as const }
      : problem,
  );
  const isUnread = (reason: PasteReason) => unread.some((problem) => problem.reason === reason);
  problems.push(...unread.map((problem) => ({ ...problem, domain })));
  if (role === 'unread') {
    problems.push({ line, domain, text: listOf(gathered.roles), reason: 'several-roles' });
  }
  if (approval === 'unread') problems.push({ line, domain, text: '', reason: 'several-approvals' });
  const saidRole = role ?? (isUnread('unread-role') ? 'unread' : undefined);
  const saidApproval = approval ?? (isUnread('unread-approval') ? 'unread' : undefined);
  return {
    ...(saidRole === undefined ? {} : { role: saidRole }),
    ...(saidApproval === undefined ? {} : { approval: saidApproval }),
  };
}

function mayBeRole({ text, reason }: PasteProblem): boolean {
  return reason === 'unread' && text.split(/\s+/u).length <= LONGEST_ROLE;
}

/** Of a set the values, of a map the keys. */
interface Said<Value> {
  readonly size: number;
  readonly keys: () => Iterable<Value>;
}

interface Scopes<Value> {
  readonly jsm: Said<Value>;
  readonly bare: Said<Value>;
}

/** What is said for this app counts before what is said without naming one. */
function oneOf<Value>(scopes: Scopes<Value>): Value | 'unread' | undefined {
  const values = [...(scopes.jsm.size > 0 ? scopes.jsm : scopes.bare).keys()];
  return values.length > 1 ? 'unread' : values[0];
}

function listOf({ jsm, bare }: Gathered['roles']): string {
  return [...(jsm.size > 0 ? jsm : bare).values()].join(', ');
}
