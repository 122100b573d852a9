/** What tells this site from others where the browser keeps something: all of an app's sites share one place. */
import { view } from '@forge/bridge';
import { useEffect, useState } from 'react';

const ANY_SITE = 'site';

/** Undefined until it is known; a host that does not tell it has one site. */
export function useSiteKey(): string | undefined {
  const [key, setKey] = useState<string>();
  useEffect(() => {
    view.getContext().then(
      ({ cloudId, siteUrl }) => {
        setKey(cloudId ?? siteUrl);
      },
      () => {
        setKey(ANY_SITE);
      },
    );
  }, []);
  return key;
}
