/** Who is on a request: its reporter and its participants, as Jira shows them to the caller. */
import * as v from 'valibot';
import { MAX_PEOPLE, type PersonOnRequest } from '../contract/entries';
import { jiraCall } from './jira-operations';
import type { JiraGet, Missing } from './ports';
import { parseAnswer } from './reading';

/** Nobody is checked yet. */
export interface Somebody extends Omit<PersonOnRequest, 'answer'> {
  /** Absent: Jira hides it. */
  readonly emailAddress?: string;
}

export interface RequestPeople {
  /** Each of them once. */
  readonly people: readonly Somebody[];
  readonly missing: readonly (Missing & { readonly what: 'reporter' | 'participants' })[];
  readonly isCut: boolean;
}

const PERSON = v.object({
  accountId: v.string(),
  accountType: v.optional(v.string()),
  displayName: v.string(),
  active: v.boolean(),
  emailAddress: v.nullish(v.string()),
});

const ISSUE = v.object({ fields: v.object({ reporter: v.nullish(PERSON) }) });
const PARTICIPANTS = v.pipe(
  v.object({ isLastPage: v.boolean(), values: v.array(PERSON) }),
  // Empty, and yet not the last page: something broke.
  v.check(({ isLastPage, values }) => isLastPage || values.length > 0),
);

/** Reads both at once; one that cannot be read leaves the other standing. */
export async function readRequestPeople(jira: JiraGet, issueId: string): Promise<RequestPeople> {
  const place = { issueId };
  const [issue, participants] = await Promise.all([
    jira(jiraCall('issue', place, { fields: 'reporter' })),
    jira(jiraCall('participants', place, { start: '0', limit: String(MAX_PEOPLE) })),
  ]);
  const first = parseAnswer(issue, ISSUE);
  const others = parseAnswer(participants, PARTICIPANTS);
  const reporter = first.ok ? first.value.fields.reporter : undefined;
  const found = [
    ...(reporter === undefined || reporter === null ? [] : [toSomebody(reporter, 'reporter')]),
    ...(others.ok ? others.value.values.map((one) => toSomebody(one, 'participant')) : []),
  ];
  const people = found.filter(
    ({ accountId }, index) => found.findIndex((one) => one.accountId === accountId) === index,
  );
  return {
    people: people.slice(0, MAX_PEOPLE),
    missing: [
      ...(first.ok ? [] : [{ ...first, what: 'reporter' as const }]),
      ...(others.ok ? [] : [{ ...others, what: 'participants' as const }]),
    ],
    isCut: people.length > MAX_PEOPLE || (others.ok && !others.value.isLastPage),
  };
}

function toSomebody(person: v.InferOutput<typeof PERSON>, part: Somebody['part']): Somebody {
  const { accountId, displayName: name, active, emailAddress } = person;
  const isHidden = emailAddress === undefined || emailAddress === null || emailAddress === '';
  return {
    accountId,
    name,
    part,
    kind: kindOf(person),
    active,
    ...(isHidden ? {} : { emailAddress }),
  };
}

/** The service desk API does not name the type; ids of portal-only accounts begin with `qm:`. */
function kindOf({ accountId, accountType }: v.InferOutput<typeof PERSON>): Somebody['kind'] {
  if (accountType === 'app') return 'app';
  return accountType === 'customer' || accountId.startsWith('qm:') ? 'portal-only' : 'atlassian';
}
