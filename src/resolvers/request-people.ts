/** Who is on the request that the caller looks at, and what an invite would do for each of them. */
import type { PersonOnRequest, RequestReport } from '../contract/entries';
import { REQUEST_PEOPLE, type RequestPeoplePayload } from '../contract/payloads';
import type { Reply } from '../contract/reply';
import type { Person } from '../context/account-hit';
import type { Invocation, ProjectAccess } from '../context/invocation';
import { toUnknownReason } from '../context/reading';
import { readRequestPeople, type Somebody } from '../context/request-people';
import { checkAs } from './addresses-check';
import { toFailure } from './failures';
import { requestMembers } from './gates';
import { declareHandler } from './handler';
import { readPage } from './page-read';

export const requestPeople = declareHandler({
  gate: requestMembers,
  payload: REQUEST_PEOPLE,
  body: people,
});

async function people({
  invocation,
  access,
  payload: { again = false },
}: {
  readonly invocation: Invocation;
  readonly access: ProjectAccess & { readonly issueId: string };
  readonly payload: RequestPeoplePayload;
}): Promise<Reply<RequestReport>> {
  const [page, found] = await Promise.all([
    readPage({ invocation, access }),
    readRequestPeople(invocation.ports.jira, access.issueId),
  ]);
  if (!page.ok) return page;
  const [one, other] = found.missing;
  if (one !== undefined && other !== undefined) return { ok: false, error: toFailure(one) };
  const known = byAddress(found.people);
  const addresses = [...known.keys()];
  const checked =
    addresses.length === 0
      ? undefined
      : await checkAs(access, invocation, { addresses, again, known });
  if (checked?.ok === false) return checked;
  const answers = new Map(checked?.data.results.map((result) => [result.address, result]));
  return {
    ok: true,
    data: {
      page: page.data,
      people: found.people.map(({ emailAddress, ...person }): PersonOnRequest => {
        const answer = emailAddress === undefined ? undefined : answers.get(emailAddress);
        return { ...person, ...(answer === undefined ? {} : { answer }) };
      }),
      missing: found.missing.map(({ what, because }) => ({
        what,
        because: toUnknownReason(because),
      })),
      isCut: found.isCut,
    },
  };
}

/** Those whose address Jira shows; of an app there is nobody to invite. */
function byAddress(people: readonly Somebody[]): ReadonlyMap<string, readonly Person[]> {
  const known = new Map<string, Person[]>();
  for (const { accountId, active, emailAddress, kind } of people) {
    if (emailAddress === undefined || kind === 'app') continue;
    const accountType = kind === 'portal-only' ? 'customer' : 'atlassian';
    const person = { accountId, accountType, active, emailAddress };
    known.set(emailAddress, [...(known.get(emailAddress) ?? []), person]);
  }
  return known;
}
