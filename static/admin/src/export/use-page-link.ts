/** The link to the view that is open, asked from Jira. */
import { router, view } from '@forge/bridge';
import { useCallback } from 'react';
import { linkTo, pageBase } from './page-address';
import { useRoute } from '../use-route';
import type { Part } from '../route';

/** Reads the link; `undefined` where Jira does not tell the address of the page. */
export function usePageLink(part: Part): () => Promise<string | undefined> {
  const { route } = useRoute();
  return useCallback(async () => {
    const base = await readBase();
    return base === undefined ? undefined : linkTo(base, { part, query: route.query });
  }, [part, route]);
}

/** `getUrl` is a preview that not every host has; the context says where the page stands too. */
async function readBase(): Promise<string | undefined> {
  const { moduleKey, extension } = await view.getContext();
  try {
    const url = await router.getUrl({ target: 'module', moduleKey });
    const base = pageBase(url?.href);
    if (base !== undefined) return base;
  } catch {
    // The context is left.
  }
  return pageBase(extension['location']);
}
