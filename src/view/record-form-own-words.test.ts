import { catalogOf } from '../../tests/view/catalogs';
import { ownWordsOf } from './record-form-own-words';
import { parseDomainList } from './record-form-domain-list';
import { parsePaste } from './record-form-paste';
import { englishMeaning } from './record-form-vocabulary';
import { adminWordsOf } from './words/admin-words-of';
import { LANGUAGES } from './words/language';
import { wordsOf } from './words/words-of';

function spokenIn(language: string) {
  const catalog = catalogOf(language);
  return { words: wordsOf(language, catalog), admin: adminWordsOf(language, catalog) };
}

/** The rows of the picture that shows where to look, as they stand in it. */
function pictureOf(language: string): string {
  return spokenIn(language)
    .admin.recordForm.appAccess.picture.filter(({ kind }) => kind === 'row')
    .map(({ text }) => text)
    .join('\n');
}

const SAID = {
  entries: [{ domain: 'acme.com', line: 1, role: 'customer', approval: false }],
  anyDomain: { role: 'none' },
  problems: [],
};

describe.each(LANGUAGES)('in %s', (language) => {
  const spoken = spokenIn(language);
  const own = ownWordsOf(spoken);
  const { table, paste, appAccess } = spoken.admin.recordForm;
  const { roles } = spoken.words.adminPage;

  test('the words of the picture are understood, as lines and as cells', () => {
    expect(parsePaste(pictureOf(language), own)).toEqual(SAID);
    expect(parsePaste(pictureOf(language).replaceAll(' · ', '\t'), own)).toEqual(SAID);
    expect(parsePaste(pictureOf(language).replaceAll(' · ', ' / '), own)).toEqual(SAID);
  });

  test.each([
    ['as the form names them', [table.domain, table.role, table.approval, table.actions]],
    ['short', [table.domain, paste.headings.role, paste.headings.approval, table.actions]],
  ])('the columns are understood, %s', (_, headings) => {
    const rows = (['customer', 'none', 'user', 'stakeholder'] as const).map((role, index) => [
      `${role}.example`,
      roles[role],
      index % 2 === 0 ? table.needed : table.notNeeded,
      table.editShort,
    ]);
    const text = [headings, ...rows].map((cells) => cells.join('\t')).join('\n');
    expect(parsePaste(text, own)).toEqual({
      entries: [
        { domain: 'customer.example', line: 2, role: 'customer', approval: true },
        { domain: 'none.example', line: 3, role: 'none', approval: false },
        { domain: 'user.example', line: 4, role: 'user', approval: true },
        { domain: 'stakeholder.example', line: 5, role: 'stakeholder', approval: false },
      ],
      problems: [],
    });
  });

  test('a column of apps tells this app from others', () => {
    const text = [
      [table.domain, paste.headings.app, paste.headings.role],
      ['acme.com', 'Confluence', roles.user],
      ['', 'Jira Service Management', roles.customer],
    ];
    expect(parsePaste(text.map((cells) => cells.join('\t')).join('\n'), own)).toEqual({
      entries: [{ domain: 'acme.com', line: 2, role: 'customer' }],
      problems: [],
    });
  });

  test('the example of the form and the English picture are understood', () => {
    expect(parsePaste(paste.approvedExample, own)).toMatchObject({
      entries: [{ role: 'customer', approval: false }],
      problems: [],
    });
    expect(parsePaste(pictureOf('en'), own)).toEqual(SAID);
  });

  test('what is not understood is named in its own words', () => {
    const text = `acme.com\tZzz\tzz\n${appAccess.anyDomain.title.replace(/[“”]/g, '')}\t${roles.none}`;
    const { anyDomain, problems } = parsePaste(text, own);
    expect(anyDomain).toEqual({ role: 'none' });
    expect(problems.map((problem) => problem.text)).toEqual(['Zzz', 'zz']);
    expect(parsePaste(`acme.com ${roles.none}\nacme.com ${roles.user}`, own).problems).toEqual([
      {
        line: 1,
        domain: 'acme.com',
        reason: 'several-roles',
        text: `${roles.none}, ${roles.user}`,
      },
    ]);
  });

  test('no word says two things, in it or against English', () => {
    expect([...own.meanings].filter(([, meaning]) => meaning === 'unsure')).toEqual([]);
    for (const [word, meaning] of own.meanings) {
      expect(englishMeaning(word) ?? meaning).toEqual(meaning);
    }
  });

  test('the buttons beside a list of domains are no domains', () => {
    const text = `${table.domain}\nacme.com\n${table.removeShort}`;
    expect(parseDomainList(text, own)).toEqual({ domains: ['acme.com'], problems: [] });
  });
});

test('a word that says two things says nothing', () => {
  const spoken = spokenIn('en');
  const roles = { ...spoken.words.adminPage.roles, customer: 'Any domain', user: 'Stakeholder' };
  const words = { ...spoken.words, adminPage: { ...spoken.words.adminPage, roles } };
  const own = ownWordsOf({ ...spoken, words });
  const { entries, anyDomain, problems } = parsePaste(
    'acme.com\tStakeholder\nAny domain\tNone',
    own,
  );
  expect(anyDomain).toBeUndefined();
  expect(entries).toEqual([{ domain: 'acme.com', line: 1, role: 'unread' }]);
  expect(problems.map(({ text }) => text)).toContain('Stakeholder');
});
