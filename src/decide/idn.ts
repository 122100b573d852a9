/**
 * Internationalized domain names to ASCII: UTS 46 mapping and punycode, by the URL parser that Node, Forge and every
 * browser bring. A library with tables of its own (`tr46`, 236 KB) agrees with it and is what the tests compare with.
 */

/** The one thing used of the platform, so that this folder needs neither DOM nor Node types. */
declare const URL: new (address: string) => { readonly hostname: string };

/** A plain ASCII character that no domain has could end the host, or be decoded, before it is mapped. */
const NO_DOMAIN = /[\u0000-\u002c\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007f]/;

/** The domain in lower-case ASCII, or `undefined` where it cannot be mapped. Lengths and labels are not judged here. */
export function toAsciiDomain(domain: string): string | undefined {
  if (NO_DOMAIN.test(domain)) return undefined;
  try {
    return new URL(`http://${domain}/`).hostname;
  } catch {
    return undefined;
  }
}
