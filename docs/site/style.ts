/** The style sheet, with the values of Atlassian's own design tokens for light and dark written out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import dark from '@atlaskit/tokens/atlassian-dark';
import light from '@atlaskit/tokens/atlassian-light';
import shape from '@atlaskit/tokens/atlassian-shape';
import spacing from '@atlaskit/tokens/atlassian-spacing';
import typography from '@atlaskit/tokens/atlassian-typography';
import names from '@atlaskit/tokens/token-names';

type Token = Pick<(typeof light)[number], 'cleanName' | 'value'>;

/** `site.css` with the values that it uses. */
export function styleSheet(): string {
  const css = readFileSync(join(__dirname, 'site.css'), 'utf8');
  const used = [...new Set(css.match(/--ds-[\w-]+/g))];
  const [bright, dusky] = [valuesOf(light), valuesOf(dark)];
  const same = new Map([...valuesOf(shape), ...valuesOf(spacing), ...valuesOf(typography)]);
  const line = (values: ReadonlyMap<string, string>) => (name: string) => {
    const value = values.get(name);
    return value === undefined ? [] : `  ${name}: ${value};`;
  };
  const unknown = used.filter((name) => !same.has(name) && !(bright.has(name) && dusky.has(name)));
  if (unknown.length > 0) throw new Error(`site.css: Atlassian has no ${unknown.join(', ')}`);
  return [
    ':root {',
    ...used.flatMap(line(new Map([...same, ...bright]))),
    '}',
    '@media (prefers-color-scheme: dark) {',
    ':root {',
    ...used.flatMap(line(dusky)),
    '}',
    '}',
    css,
  ].join('\n');
}

function valuesOf(tokens: readonly Token[]): ReadonlyMap<string, string> {
  const known: Readonly<Record<string, string>> = names;
  return new Map(
    tokens.flatMap(({ cleanName, value }) => {
      const name = known[cleanName];
      return name === undefined || typeof value === 'object'
        ? []
        : [[name, String(value)] as const];
    }),
  );
}
