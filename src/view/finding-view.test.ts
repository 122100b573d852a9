import { FINDING_CASES } from '../../tests/audit/finding-cases';
import { domainOf } from '../../tests/audit/any-settings';
import { recordWith } from '../../tests/audit/sound-record';
import { ADMIN_READER } from '../../tests/view/admin-reader';
import { FINDING_CODES, type FindingCode } from '../audit/findings/finding';
import { findingsIn } from '../audit/findings/findings';
import { toFindingView } from './finding-view';

const siteUrl = 'https://acme.atlassian.net';

function viewOf(code: FindingCode, settings = FINDING_CASES[code].present) {
  const { age } = FINDING_CASES[code];
  const finding = findingsIn(settings, age?.present).find((one) => one.code === code);
  if (finding === undefined) throw new Error(`${code} is not found`);
  return toFindingView(finding, { settings, siteUrl }, ADMIN_READER);
}

test.each(FINDING_CODES)('%s says what is wrong, whom it hits, why, and what to do', (code) => {
  const { title, reason, fix, example, extent, evidence, badge } = viewOf(code);
  const sentences = [title, reason, fix, example.place, extent, evidence, badge.text];
  for (const text of sentences) {
    expect(text).toMatch(/^\S.*\S$/);
    expect(text).not.toMatch(/undefined|NaN|\[object| {2}|["']|!/);
  }
  expect(title).not.toMatch(/\.$/);
  expect(reason).toMatch(/\.$/);
  expect(fix).toMatch(/\.$/);
  expect(example.outcomes.length).toBeGreaterThan(0);
  expect(example.undecided).toBe(example.outcomes.length > 1);
});

test('several domains or projects are counted, a single one is named', () => {
  const none = { role: 'user', approval: false } as const;
  const many = new Map(['a.com', 'b.com'].map((name) => [domainOf(name), none]));
  expect(viewOf('role-may-use-licence').title).toMatch(/^acme\.com may/);
  expect(viewOf('role-may-use-licence', recordWith({ approvedDomains: many })).title).toMatch(
    /^2 approved domains may/,
  );
  expect(viewOf('portal-access-broken').title).toBe('HELP keeps portal customers out');
});

test('every title has a form for several', () => {
  for (const code of FINDING_CODES) {
    const { codes } = ADMIN_READER.admin.findings;
    const title = codes[code].title({
      domains: 5000,
      projects: 200,
      cells: 1,
      ofCells: 2,
      domain: 'a.com',
      project: 'HELP',
      near: 'b.com',
      gets: 'an error',
      getsElsewhere: 'no mail',
      elsewhere: 'SUP',
      fact: 'Any domain',
      otherFacts: '',
      days: 3,
    });
    expect(title).not.toMatch(/a\.com|HELP/);
  }
});

test('a project that differs is told apart from its siblings by both outcomes', () => {
  expect(viewOf('project-differs-from-siblings').reason).toContain(
    'gets no mail in PAY, and the JSM customer notification in HELP',
  );
});

test('the fact that leaves most answers open is named with its count, and the others after it', () => {
  const { title, reason, inRecord } = viewOf('record-incomplete', {
    site: {},
    projects: new Map(),
  });
  expect(title).toMatch(
    /^Customer access: Internal isn’t fully recorded, and leaves 2 of 2 answers open$/,
  );
  expect(reason).toContain('Also missing: ');
  expect(inRecord).toBe(true);
});

test('an unknown that only people with an account meet is shown by one of them', () => {
  const { userInvites: _, ...site } = recordWith().site;
  const { title, reason, example, extent } = viewOf('record-incomplete', {
    ...recordWith(),
    site,
  });
  expect(title).toBe('User invites: not recorded, so some people’s answers stay open');
  expect(reason).toContain('no difference for new people');
  expect(example.place).toBe(
    'someone@someone-else.example (Atlassian account without access to Jira Service Management) in HELP gets',
  );
  expect(extent).toBe('Concerns no new people');
});

test('an international domain is shown in its letters too', () => {
  const { title, domains } = viewOf(
    'granting-domain-while-internal-off',
    recordWith({
      internal: false,
      approvedDomains: new Map([[domainOf('bücher.com'), { role: 'customer', approval: false }]]),
    }),
  );
  expect(domains).toEqual(['bücher.com (xn--bcher-kva.com)']);
  expect(title).toContain('bücher.com');
});

test('where no project is in order the example says so, and without a site there is no link', () => {
  const settings = { ...recordWith({ outgoingMail: false }), projects: new Map() };
  const finding = findingsIn(settings).find(({ code }) => code === 'outgoing-mail-off');
  if (finding === undefined) throw new Error('not found');
  const view = toFindingView(finding, { settings, siteUrl: undefined }, ADMIN_READER);
  expect(view.example.place).toMatch(/in a project whose own settings are in order gets$/);
  expect(view.where).toEqual({ label: 'Open Outgoing mail', path: expect.any(String) as string });
});

test('the sources are Atlassian’s pages, with how well they say it', () => {
  const { sources, evidence } = viewOf('none-while-any-domain-grants');
  expect(sources[0]?.url).toMatch(/^https:\/\/support\.atlassian\.com/);
  expect(evidence).toBe(ADMIN_READER.words.evidence.contested);
  expect(viewOf('record-stale').evidence).toBe(ADMIN_READER.admin.findings.noSource);
});
