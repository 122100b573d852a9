/** A text that arrives in pieces, line by line: \n, \r\n and \r end a line, wherever the pieces part. */

export interface Lines {
  /** The lines that this piece completes. */
  readonly push: (piece: string) => readonly string[];
  /** The last line, if something is left of it. */
  readonly end: () => readonly string[];
}

export function openLines(): Lines {
  let rest = '';
  return {
    push: (piece) => {
      const text = rest + piece;
      // A carriage return at the end may be the first half of a line end.
      const whole = text.endsWith('\r') ? text.slice(0, -1) : text;
      const lines = whole.split(/\r\n|\n|\r/u);
      rest = (lines.pop() ?? '') + text.slice(whole.length);
      return lines;
    },
    end: () => {
      const last = rest.endsWith('\r') ? rest.slice(0, -1) : rest;
      rest = '';
      return last === '' ? [] : [last];
    },
  };
}
