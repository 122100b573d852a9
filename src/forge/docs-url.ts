/** Where the documentation is published: a variable of the app, set by whoever deploys it (`forge variables set`). */

const WEB = /^https?:$/;

/** With a slash at the end, so that names of pages can follow; absent where it is not set, or is no web address. */
export function docsUrlIn(variables: Readonly<Record<string, string | undefined>>): {
  readonly docsUrl?: string;
} {
  const said = variables['DOCS_URL'] ?? '';
  if (!URL.canParse(said) || !WEB.test(new URL(said).protocol)) return {};
  const { origin, pathname } = new URL(said);
  return { docsUrl: `${origin}${pathname.replace(/\/?$/, '/')}` };
}
