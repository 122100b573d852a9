/** Compares a JSON answer with the documented model of it in jira.js' type declarations, field by field. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const TYPES = join(process.cwd(), 'node_modules/jira.js/dist/esm/types');

/** Where jira.js spells a field otherwise than Atlassian's own documentation and examples. */
const SPELT: Readonly<Record<string, string>> = { _links: 'Links', _expands: 'Expands' };

/** Fields in Atlassian's examples (or in platform.md) that jira.js' models lack. */
const KNOWN_EXTRAS: ReadonlySet<string> = new Set([
  'UserLink.avatarUrls',
  'ServiceDesk.projectTypeKey',
]);

/** A model of jira.js, such as `version3` and `Project`. */
export interface Model {
  readonly api: 'version3' | 'serviceDesk';
  readonly name: string;
}

/** Only for speed: what was parsed for one model serves the next. */
let lastProgram: ts.Program | undefined;

/** Every way in which the value departs from the model; empty = it fits. */
export function departures(value: unknown, model: Model): readonly string[] {
  const file = join(TYPES, model.api, 'models', `${uncapitalized(model.name)}.d.ts`);
  if (!existsSync(file)) throw new Error(`jira.js has no model ${model.api} ${model.name}`);
  const options = { strict: true, lib: ['lib.es5.d.ts'], types: [] };
  const program = ts.createProgram([file], options, undefined, lastProgram);
  lastProgram = program;
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const symbol = source && checker.getSymbolAtLocation(source);
  const found = symbol
    ? checker.getExportsOfModule(symbol).find((each) => each.name === model.name)
    : undefined;
  if (found === undefined) throw new Error(`no interface ${model.name} in ${file}`);
  return compare(value, checker.getDeclaredTypeOfSymbol(found), { checker, path: model.name });
}

interface Place {
  readonly checker: ts.TypeChecker;
  readonly path: string;
}

function compare(value: unknown, type: ts.Type, { checker, path }: Place): readonly string[] {
  if (type.isUnion()) {
    const kinds = type.types.filter((each) => !(each.flags & ts.TypeFlags.Undefined));
    const tries = kinds.map((each) => compare(value, each, { checker, path }));
    return tries.find((each) => each.length === 0) ?? tries[0] ?? [];
  }
  if (type.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any)) return [];
  if (type.flags & (ts.TypeFlags.String | ts.TypeFlags.StringLiteral)) {
    return typeof value === 'string' ? [] : [`${path} is no string`];
  }
  if (type.flags & ts.TypeFlags.Number) {
    return typeof value === 'number' ? [] : [`${path} is no number`];
  }
  if (type.flags & (ts.TypeFlags.Boolean | ts.TypeFlags.BooleanLiteral)) {
    return typeof value === 'boolean' ? [] : [`${path} is no boolean`];
  }
  const element = checker.isArrayType(type)
    ? checker.getIndexTypeOfType(type, ts.IndexKind.Number)
    : undefined;
  if (element !== undefined) return compareList(value, element, { checker, path });
  return compareObject(value, type, { checker, path });
}

function compareList(value: unknown, element: ts.Type, { checker, path }: Place) {
  if (!Array.isArray(value)) return [`${path} is no list`];
  return value.flatMap((item, index) =>
    compare(item, element, { checker, path: `${path}[${String(index)}]` }),
  );
}

function compareObject(value: unknown, type: ts.Type, { checker, path }: Place): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [`${path} is no object`];
  }
  const name = type.symbol.name;
  const documented = checker.getPropertiesOfType(type);
  const given = Object.entries(value).map(([key, item]) => [SPELT[key] ?? key, item] as const);
  const missing = documented
    .filter((property) => !(property.flags & ts.SymbolFlags.Optional))
    .filter((property) => !given.some(([key]) => key === property.name))
    .map((property) => `${path}.${property.name} is missing`);
  const wrong = given.flatMap(([key, item]) => {
    const property = documented.find((each) => each.name === key);
    if (property === undefined) {
      return KNOWN_EXTRAS.has(`${name}.${key}`) ? [] : [`${path}.${key} is not documented`];
    }
    return compare(item, checker.getTypeOfSymbol(property), { checker, path: `${path}.${key}` });
  });
  return [...missing, ...wrong];
}

function uncapitalized(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
