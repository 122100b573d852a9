/** What the admin page says to whoever sets the app up. */
export interface FirstStepsWords {
  readonly title: string;
  readonly progress: (done: number, all: number) => string;
  readonly show: string;
  readonly hide: string;
  readonly intro: string;
  readonly finished: string;
  /** The first step that is not done, and a sentence about it. */
  readonly next: (title: string, status: string) => string;
  readonly steps: Readonly<
    Record<
      'record' | 'findings' | 'guardrails',
      { readonly title: string; readonly about: string; readonly action: string }
    >
  >;
  readonly notRecorded: string;
  readonly noProject: string;
  readonly someUnknown: (count: number) => string;
  readonly allKnown: (projects: number) => string;
  readonly afterRecord: string;
  readonly looking: string;
  readonly lookFailed: string;
  readonly toLookAt: (count: number) => string;
  /** Nothing is found, and something is not known. */
  readonly nothingSoFar: string;
  readonly nothingLeft: string;
  readonly noGuardrail: string;
  readonly guarded: (count: number) => string;
}
