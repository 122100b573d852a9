import { ADMIN_READER } from '../../tests/view/admin-reader';
import { guardrailSentence, type UnnamedRule } from './guardrail-sentence';

const INVITATION = 'atlassian-account-invitation';

test.each<{ rule: UnnamedRule; says: string }>([
  {
    rule: { who: { domain: 'acme.com' }, gets: [INVITATION] },
    says: 'acme.com gets an Atlassian Account invitation',
  },
  {
    rule: { who: { group: 'outsiders' }, never: [INVITATION] },
    says: 'No outsider gets an Atlassian Account invitation',
  },
  {
    rule: { who: { domain: 'gmail.com' }, gets: ['customer-invited'], projects: ['HELP'] },
    says: 'gmail.com gets the JSM customer notification in HELP',
  },
  {
    rule: {
      who: { group: 'everybody' },
      gets: ['customer-invited', 'error'],
      projects: ['A', 'B'],
    },
    says: 'Everybody gets the JSM customer notification or an error in A and B',
  },
  {
    rule: { who: { group: 'everybody' }, never: ['no-notification'] },
    says: 'Nobody is left without mail',
  },
  {
    rule: { who: { group: 'public-mail-providers' }, never: ['error', 'no-notification'] },
    says: 'No public mail address gets an error or is left without mail',
  },
  {
    rule: { who: { domain: 'acme.com' }, never: ['error', 'no-notification'] },
    says: 'acme.com never gets an error and is never left without mail',
  },
  {
    rule: { who: { group: 'public-mail-providers' }, gets: ['customer-invited'], never: ['error'] },
    says: 'Public mail addresses get the JSM customer notification; No public mail address gets an error',
  },
  {
    rule: { who: { domain: 'XN--BCHER-KVA.example' }, gets: ['no-notification'] },
    says: 'bücher.example gets no mail',
  },
  {
    rule: { who: { domain: 'not a domain' }, never: ['error'] },
    says: 'not a domain never gets an error',
  },
])('$says', ({ rule, says }) => {
  expect(guardrailSentence(rule, ADMIN_READER)).toBe(says);
});
