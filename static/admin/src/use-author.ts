/** The name of the person behind an account id, asked from Jira as the user; unknown stays unknown. */
import { requestJira } from '@forge/bridge';
import { useEffect, useState } from 'react';

/** The display name, once Jira has told it. */
export function useAuthor(accountId: string | undefined): string | undefined {
  const [found, setFound] = useState<{ readonly accountId: string; readonly name: string }>();
  useEffect(() => {
    if (accountId === undefined) return;
    nameOf(accountId).then(
      (name) => {
        if (name !== undefined) setFound({ accountId, name });
      },
      () => undefined,
    );
  }, [accountId]);
  return found?.accountId === accountId ? found?.name : undefined;
}

/** One question per person, however often the name stands on the page; one that failed is asked again. */
const asked = new Map<string, Promise<string | undefined>>();

function nameOf(accountId: string): Promise<string | undefined> {
  const before = asked.get(accountId);
  if (before !== undefined) return before;
  const name = readName(accountId);
  asked.set(accountId, name);
  name.catch(() => asked.delete(accountId));
  return name;
}

async function readName(accountId: string): Promise<string | undefined> {
  const response = await requestJira(`/rest/api/3/user?accountId=${encodeURIComponent(accountId)}`);
  if (!response.ok) return undefined;
  return nameIn(await response.json());
}

function nameIn(person: unknown): string | undefined {
  return typeof person === 'object' &&
    person !== null &&
    'displayName' in person &&
    typeof person.displayName === 'string'
    ? person.displayName
    : undefined;
}
