/** In which language a terminal is set up. */

/** As POSIX has it: the first of these that says anything. */
const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'];

/** The locale that the environment names, such as `de_DE.UTF-8`. */
export function localeOf(
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  return VARIABLES.map((name) => environment[name]).find(Boolean);
}
