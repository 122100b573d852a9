/** The project that somebody looks at, as far as the host tells: no page of Forge says what it tells a command. */

/** A board, a queue, a page of the project; or a request. */
const IN_PATH =
  /\/(?:projects\/([A-Z][A-Z0-9_]*)|(?:browse|issues|custom\/\d+)\/([A-Z][A-Z0-9_]*)-\d+)/;

/** Key of the project; undefined where nothing names one. It only saves choosing: the back end asks for rights in it. */
export function projectIn(extension: unknown): string | undefined {
  if (typeof extension !== 'object' || extension === null) return undefined;
  const { project, location } = extension as {
    readonly project?: unknown;
    readonly location?: unknown;
  };
  if (typeof project === 'object' && project !== null && 'key' in project) {
    return typeof project.key === 'string' ? project.key : undefined;
  }
  if (typeof location !== 'string' || !URL.canParse(location)) return undefined;
  const found = IN_PATH.exec(new URL(location).pathname);
  return found?.[1] ?? found?.[2];
}
