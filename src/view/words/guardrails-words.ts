/** What the admin page says about statements that must stay true. */
export interface GuardrailsWords {
  readonly intro: string;
  /** Above the guardrails that settings break, and above those that they may break. */
  readonly brokenTitle: (count: number) => string;
  readonly mayBreakTitle: (count: number) => string;
  /** What an address gets that it must not get; `choices` as in "an error or no mail". */
  readonly gets: (address: string, choices: string, project: string | undefined) => string;
  readonly couldGet: (address: string, choices: string, project: string | undefined) => string;
  /** Which settings would tell. */
  readonly dependsOn: (facts: string) => string;
  readonly leftOpen: string;
}
