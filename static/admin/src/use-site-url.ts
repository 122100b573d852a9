/** The site's address, for links to its settings pages. */
import { view } from '@forge/bridge';
import { useEffect, useState } from 'react';

/** Undefined until it is known, and where the host does not tell it. */
export function useSiteUrl(): string | undefined {
  const [siteUrl, setSiteUrl] = useState<string>();
  useEffect(() => {
    view.getContext().then(
      (context) => {
        setSiteUrl(context.siteUrl);
      },
      () => undefined,
    );
  }, []);
  return siteUrl;
}
