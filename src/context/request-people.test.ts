import { fakePorts, json, type Scripted } from '../../tests/back-end/ports';
import { MAX_PEOPLE } from '../contract/entries';
import type { OperationName } from './jira-operations';
import { readRequestPeople } from './request-people';

const MARIA = {
  accountId: '5f1a',
  accountType: 'atlassian',
  displayName: 'Maria',
  active: true,
  emailAddress: 'maria@acme.com',
};
const PAULA = {
  accountId: 'qm:1:2',
  displayName: 'Paula',
  active: false,
  emailAddress: 'paula@client.example',
};

function read(answers: Partial<Record<OperationName, Scripted>>) {
  const ports = fakePorts({
    issue: json({ fields: { reporter: MARIA } }),
    participants: json({ isLastPage: true, values: [PAULA] }),
    ...answers,
  });
  return { ports, found: readRequestPeople(ports.jira, '20001') };
}

test('reporter and participants, of the kinds that Jira shows', async () => {
  const { ports, found } = read({});
  expect(await found).toEqual({
    people: [
      {
        accountId: '5f1a',
        name: 'Maria',
        part: 'reporter',
        kind: 'atlassian',
        active: true,
        emailAddress: 'maria@acme.com',
      },
      {
        accountId: 'qm:1:2',
        name: 'Paula',
        part: 'participant',
        kind: 'portal-only',
        active: false,
        emailAddress: 'paula@client.example',
      },
    ],
    missing: [],
    isCut: false,
  });
  expect(ports.calls.map(({ url }) => url)).toEqual([
    '/rest/api/3/issue/20001?fields=reporter',
    `/rest/servicedeskapi/request/20001/participant?start=0&limit=${String(MAX_PEOPLE)}`,
  ]);
});

test.each([null, undefined, ''])('an address that is %p is hidden', async (emailAddress) => {
  const { found } = read({ issue: json({ fields: { reporter: { ...MARIA, emailAddress } } }) });
  expect((await found).people[0]).not.toHaveProperty('emailAddress');
});

test.each([{ reporter: null }, {}])('without a reporter: %j', async (fields) => {
  const { found } = read({ issue: json({ fields }) });
  expect((await found).people.map(({ part }) => part)).toEqual(['participant']);
});

test('an app is told apart', async () => {
  const { found } = read({
    issue: json({ fields: { reporter: { ...MARIA, accountType: 'app' } } }),
  });
  expect((await found).people[0]).toMatchObject({ kind: 'app' });
});

test('a reporter who is a participant too is there once', async () => {
  const { found } = read({ participants: json({ isLastPage: true, values: [MARIA] }) });
  expect((await found).people.map(({ part }) => part)).toEqual(['reporter']);
});

test('more than are checked: some, and that there are more', async () => {
  const many = Array.from({ length: MAX_PEOPLE }, (_, n) => ({
    ...PAULA,
    accountId: `qm:1:${String(n)}`,
  }));
  const { found } = read({ participants: json({ isLastPage: true, values: many }) });
  const { people, isCut } = await found;
  expect([people.length, isCut]).toEqual([MAX_PEOPLE, true]);
  const cut = read({ participants: json({ isLastPage: false, values: [PAULA] }) });
  expect(await cut.found).toMatchObject({ isCut: true });
});

test('what cannot be read leaves the other standing', async () => {
  const { found } = read({ participants: { ok: false, because: 'not-permitted' } });
  expect(await found).toMatchObject({
    people: [{ name: 'Maria' }],
    missing: [{ what: 'participants', because: 'not-permitted' }],
    isCut: false,
  });
  const other = read({ issue: json({}) });
  expect(await other.found).toMatchObject({
    people: [{ name: 'Paula' }],
    missing: [{ what: 'reporter', because: 'failed' }],
  });
});

test('a page that says there are more and holds nobody is a failure', async () => {
  const { found } = read({ participants: json({ isLastPage: false, values: [] }) });
  expect((await found).missing).toMatchObject([{ what: 'participants', because: 'failed' }]);
});
