/** What the admin page says around its parts. */
export interface ShellWords {
  /** Names of the parts, as on their tabs. */
  readonly parts: Readonly<
    Record<
      'map' | 'findings' | 'reality' | 'what-if' | 'lists' | 'guardrails' | 'record' | 'history',
      string
    >
  >;
  readonly opening: (part: string) => string;
  /** Beside what is on its way, once that is worth a word. */
  readonly slow: string;
  /** A part could not be fetched or drawn. */
  readonly failedTitle: string;
  readonly failed: string;
  readonly reload: string;
}
