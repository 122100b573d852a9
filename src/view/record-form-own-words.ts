/** The words by which a reader's language says what the table of approved domains says: those of the record form. */
import type { AdminReader } from './admin-reader';
import { englishMeaning, plain, type Meaning, type OwnWords } from './record-form-vocabulary';

type Spoken = Pick<AdminReader, 'words' | 'admin'>;

const ROLES = ['customer', 'none', 'user', 'stakeholder'] as const;
const DECORATION: Meaning = { kind: 'decoration' };

/** Read from the sentences themselves, so that a new language is understood as soon as it is spoken. */
export function ownWordsOf(spoken: Spoken): OwnWords {
  const headings = headingsOf(spoken);
  const meanings = new Map<string, Meaning | 'unsure'>();
  for (const [text, meaning] of meaningsOf(spoken)) {
    const word = wordOf(text);
    const known = meanings.get(word) ?? englishMeaning(word);
    meanings.set(word, known === undefined || isSame(known, meaning) ? meaning : 'unsure');
  }
  return { meanings, headings };
}

/** Texts quote what is a name to them; the table does not. */
function wordOf(text: string): string {
  return plain(text).replace(/^["“„«「]\s?|\s?["”“»」]$/gu, '');
}

function isSame(one: Meaning | 'unsure', other: Meaning): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function meaningsOf({ words, admin }: Spoken): readonly (readonly [string, Meaning])[] {
  const { roles, approval, columns } = words.adminPage;
  const { table, add, paste, appAccess, customerAccess } = admin.recordForm;
  return [
    ...ROLES.map((role) => [roles[role], { kind: 'role', role }] as const),
    ...[true, false].map((needed) => [approval(needed), { kind: 'approval', needed }] as const),
    [table.needed, { kind: 'approval', needed: true }],
    [table.notNeeded, { kind: 'approval', needed: false }],
    [appAccess.anyDomain.title, { kind: 'any-domain' }],
    ...[
      ...[table.domain, table.role, table.approval, table.actions, columns.approval],
      ...[table.editShort, table.removeShort, add.button, paste.headings.role, paste.headings.app],
      ...[appAccess.approved.title, customerAccess.externalList.title],
    ].map((text) => [text, DECORATION] as const),
  ];
}

function headingsOf({ words, admin }: Spoken): OwnWords['headings'] {
  const { columns } = words.adminPage;
  const { table, paste } = admin.recordForm;
  const headings = {
    domain: [table.domain, columns.domain],
    role: [table.role, columns.role, paste.headings.role],
    approval: [table.approval, columns.approval, paste.headings.approval],
    skipped: [table.actions],
    free: [paste.headings.app],
  };
  return new Map(
    (Object.keys(headings) as (keyof typeof headings)[]).flatMap((kind) =>
      headings[kind].map((text) => [wordOf(text), kind] as const),
    ),
  );
}
