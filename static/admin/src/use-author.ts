/** The name of the person behind an account id, asked from Jira as the user; unknown stays unknown. */
import { requestJira } from '@forge/bridge';
import { useEffect, useState } from 'react';

/** The display name, once Jira has told it. */
export function useAuthor(accountId: string | undefined): string | undefined {
  const [found, setFound] = useState<{ readonly accountId: string; readonly name: string }>();
  useEffect(() => {
    if (accountId === undefined) return;
    readName(accountId).then(
      (name) => {
        if (name !== undefined) setFound({ accountId, name });
      },
      () => undefined,
    );
  }, [accountId]);
  return found?.accountId === accountId ? found?.name : undefined;
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
