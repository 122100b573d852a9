/** The part of `tr46` that `idn.ts` uses; the package brings no types. */
declare module 'tr46' {
  export function toASCII(
    domain: string,
    options: {
      readonly checkBidi: boolean;
      readonly checkHyphens: boolean;
      readonly checkJoiners: boolean;
      readonly useSTD3ASCIIRules: boolean;
      readonly verifyDNSLength: boolean;
      readonly transitionalProcessing: boolean;
      readonly ignoreInvalidPunycode: boolean;
    },
  ): string | null;
}
