/**
 * Puts Atlaskit's atomic CSS into the order its rules rely on. Each Atlaskit package ships atomic
 * `*.compiled.css` files; a bundler that only joins them breaks the cascade (a later file's plain
 * `display: none` beats an earlier file's media query), so side bars vanish and hover colours stick.
 * The order is the one of `@compiled/react`: shorthands by depth, plain rules, pseudo-classes, at-rules.
 */

const PSEUDOS = ['link', 'visited', 'focus-within', 'focus', 'focus-visible', 'hover', 'active'];

/** Shorthands that a deeper property may override; those not named here are longhands. */
const SHORTHAND_DEPTH: Readonly<Record<string, number>> = {
  all: 0,
  'border-color': 2,
  'border-style': 2,
  'border-width': 2,
  'border-block': 3,
  'border-inline': 3,
  'border-top': 4,
  'border-right': 4,
  'border-bottom': 4,
  'border-left': 4,
  'border-block-start': 5,
  'border-block-end': 5,
  'border-inline-start': 5,
  'border-inline-end': 5,
  'font-variant': 2,
  'grid-column': 2,
  'grid-row': 2,
  'grid-template': 2,
  'inset-block': 2,
  'inset-inline': 2,
  'margin-block': 2,
  'margin-inline': 2,
  'padding-block': 2,
  'padding-inline': 2,
};

const FIRST_LEVEL = new Set(
  (
    'animation background border border-image border-radius columns container flex flex-flow font gap grid ' +
    'grid-area inset list-style margin mask offset outline overflow padding place-content place-items ' +
    'place-self text-decoration text-wrap transition'
  ).split(' '),
);

const PLAIN = 6;
const AT_RULE = PLAIN + PSEUDOS.length + 1;

/** Cuts a style sheet into its outermost rules. */
function topLevelRules(css: string): string[] {
  const rules: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < css.length; at += 1) {
    const sign = css[at];
    if (sign === '"' || sign === "'") {
      at = css.indexOf(sign, at + 1);
      if (at === -1) break;
    } else if (sign === '{') depth += 1;
    else if (sign === '}') {
      depth -= 1;
      if (depth === 0) {
        rules.push(css.slice(start, at + 1).trim());
        start = at + 1;
      }
    }
  }
  return rules;
}

/** Hand-written rules keep their order and come first: an atomic class on the same element wins. */
const HAND_WRITTEN = -1;

function bucketOf(rule: string): number {
  if (!/\._[a-z0-9]{4}/i.test(rule)) return HAND_WRITTEN;
  if (rule.startsWith('@')) return AT_RULE;
  const brace = rule.indexOf('{');
  const pseudo = /^\._[^\s:[,>+~]+:([a-z-]+)$/.exec(rule.slice(0, brace).trim())?.[1];
  const place = pseudo === undefined ? -1 : PSEUDOS.indexOf(pseudo);
  if (place !== -1) return PLAIN + 1 + place;
  const property = rule.slice(brace + 1, rule.indexOf(':', brace)).trim();
  return SHORTHAND_DEPTH[property] ?? (FIRST_LEVEL.has(property) ? 1 : PLAIN);
}

/** Width queries from narrow to wide, everything else as it came. */
function minimumWidth(rule: string): number {
  const width = /^@media[^{]*min-width:\s*([\d.]+)rem/.exec(rule)?.[1];
  return width === undefined ? 0 : Number(width);
}

/** The same rules, each once, in the order the cascade needs. */
export function sortAtomicCss(css: string): string {
  const rules = [...new Set(topLevelRules(css.replace(/\/\*[\s\S]*?\*\//g, '')))];
  return rules
    .map((rule, index) => ({ rule, index, bucket: bucketOf(rule), width: minimumWidth(rule) }))
    .sort((a, b) => a.bucket - b.bucket || a.width - b.width || a.index - b.index)
    .map(({ rule }) => rule)
    .join('\n');
}
