/** Why each change that no test notices may stay unnoticed. */
import type { Reason } from './survivors';

const SAME_EITHER_WAY = 'Equivalent: where the two differ the answer is the same.';
const ALWAYS_THERE =
  'Equivalent: what the fallback stands in for is always there, which the compiler cannot know.';
const SPEED = 'A matter of speed or memory alone.';
const NEVER_REACHED = 'Cannot be reached: the compiler checks that no other case is left.';

export const REASONS: readonly Reason[] = [
  {
    file: 'src/decide/evidence.ts',
    because: `${SAME_EITHER_WAY} Equal grades are one and the same text.`,
    changes: [
      [
        'return EVIDENCE.indexOf(a) >= EVIDENCE.indexOf(b) ? a : b;',
        'return EVIDENCE.indexOf(a) > EVIDENCE.indexOf(b) ? a : b;',
      ],
    ],
  },
  {
    file: 'src/decide/address.ts',
    because: `${SAME_EITHER_WAY} Behind the end is no character, so neither a quote nor an at sign.`,
    changes: [
      [
        'for (let index = 0; index < text.length; index += 1) {',
        'for (let index = 0; index <= text.length; index += 1) {',
      ],
    ],
  },
  {
    file: 'src/decide/address.ts',
    because: `${SPEED} A host that is read again gives the same domain.`,
    changes: [['if (known === undefined) {', 'if (true) {']],
  },
  {
    file: 'src/decide/address.ts',
    because: `${SPEED} Without a quotation mark nothing is ever quoted, and both ways look for the at signs that there are.`,
    changes: [
      [
        "if (text.includes('\"')) return quotedAtSign(text);",
        'if (true) return quotedAtSign(text);',
      ],
      [
        "if (text.includes('\"')) return quotedAtSign(text);",
        'if (text.includes("")) return quotedAtSign(text);',
      ],
    ],
  },
  {
    file: 'src/decide/address.ts',
    because: `${SPEED} A text has at least half as many code points as units, and never more: counting them all gives the same.`,
    changes: [
      ['if (text.length > 2 * limit) return true;', 'if (false) return true;'],
      [
        'for (let at = 0; at < text.length && points <= limit; points += 1) {',
        'for (let at = 0; at < text.length && true; points += 1) {',
      ],
      ['if (text.length <= limit) return false;', 'if (false) return false;'],
      ['if (text.length <= limit) return false;', 'if (text.length < limit) return false;'],
    ],
  },
  {
    file: 'src/decide/caveats.ts',
    because: `${ALWAYS_THERE} The set is one of the 16 that four bits make.`,
    changes: [['return SETS[set] ?? [];', 'return SETS[set] ?? ["Stryker was here"];']],
  },
  {
    file: 'src/decide/caveats.ts',
    because: `${SAME_EITHER_WAY} \`inOrder\` picks from CAVEATS, so what is none of them, undefined too, falls out.`,
    changes: [
      ['const found: Caveat[] = [];', 'const found: Caveat[] = ["Stryker was here"];'],
      [
        'const caveat = step === undefined ? undefined : OF_STEP[step];',
        'const caveat = false ? undefined : OF_STEP[step];',
      ],
      ['if (caveat !== undefined) found.push(caveat);', 'if (true) found.push(caveat);'],
    ],
  },
  {
    file: 'src/decide/caveats.ts',
    because: `${SPEED} An address without capitals and plus sign brings nothing on the long way either; and every address holds an at sign, so none matches the negated class.`,
    changes: [
      ['const USUAL = /^[a-z0-9@._-]*$/;', 'const USUAL = /^[a-z0-9@._-]$/;'],
      ['const USUAL = /^[a-z0-9@._-]*$/;', 'const USUAL = /^[^a-z0-9@._-]*$/;'],
      ['if (USUAL.test(text)) return 0;', 'if (false) return 0;'],
    ],
  },
  {
    file: 'src/decide/caveats.ts',
    because: `${SAME_EITHER_WAY} Of no caveats none is found.`,
    changes: [
      [
        'return caveats.length === 0 ? caveats : CAVEATS.filter((caveat) => caveats.includes(caveat));',
        'return false ? caveats : CAVEATS.filter((caveat) => caveats.includes(caveat));',
      ],
    ],
  },
  {
    file: 'src/decide/decide.ts',
    because: `${SAME_EITHER_WAY} With no caveats of the address the copy holds what the verdict holds, in the same order.`,
    changes: [['if (caveats === 0) return verdict;', 'if (false) return verdict;']],
  },
  {
    file: 'src/decide/decide.ts',
    because: `${SAME_EITHER_WAY} Place 0 is for an address without caveats, which is answered before the places are looked at.`,
    changes: [
      [
        'const given: Given = { verdict: verdictOn(masksOf(invite, masks), reads), beside: [] };',
        'const given: Given = { verdict: verdictOn(masksOf(invite, masks), reads), beside: ["Stryker was here"] };',
      ],
    ],
  },
  {
    file: 'src/decide/domain-name.ts',
    because: `${SPEED} What is ready and does not pass as such takes the long way and comes out as it is.`,
    changes: [
      ['if (isReady(text)) return text as DomainName;', 'if (false) return text as DomainName;'],
      [
        'const READY = /^[a-z]{1,63}(?:\\.[a-z]{1,63})+$/;',
        'const READY = /^[a-z](?:\\.[a-z]{1,63})+$/;',
      ],
      [
        'const READY = /^[a-z]{1,63}(?:\\.[a-z]{1,63})+$/;',
        'const READY = /^[a-z]{1,63}(?:\\.[a-z]{1,63})$/;',
      ],
      [
        'const READY = /^[a-z]{1,63}(?:\\.[a-z]{1,63})+$/;',
        'const READY = /^[a-z]{1,63}(?:\\.[a-z])+$/;',
      ],
      [
        'function isReady(text: string): boolean { return text.length <= MAX_DOMAIN && READY.test(text); }',
        'function isReady(text: string): boolean {}',
      ],
      ['return text.length <= MAX_DOMAIN && READY.test(text);', 'return false;'],
      [
        'return text.length <= MAX_DOMAIN && READY.test(text);',
        'return text.length < MAX_DOMAIN && READY.test(text);',
      ],
    ],
  },
  {
    file: 'src/decide/graph.ts',
    because: `${ALWAYS_THERE} The set is one of the 16 that four outcomes make.`,
    changes: [['return SETS[mask] ?? [];', 'return SETS[mask] ?? ["Stryker was here"];']],
  },
  {
    file: 'src/decide/graph.ts',
    because: `${SAME_EITHER_WAY} Every place is written before it is read: the last question first, and branches lead to later ones only.`,
    changes: [
      ['const nodes: GraphNode[] = [];', 'const nodes: GraphNode[] = ["Stryker was here"];'],
    ],
  },
  {
    file: 'src/decide/graph.ts',
    because: `${ALWAYS_THERE} Branches lead to later questions only (procedure.test.ts), and those were made before.`,
    changes: [
      [
        'branch.to.reduce((mask, to) => mask | (nodes[to]?.outcomes ?? 0), branch.outcome),',
        'branch.to.reduce((mask, to) => mask | (nodes[to].outcomes ?? 0), branch.outcome),',
      ],
      [
        'factsBelow: below.reduce((mask, node) => mask | (node?.factsBelow ?? 0), 1 << fact),',
        'factsBelow: below.reduce((mask, node) => mask | (node.factsBelow ?? 0), 1 << fact),',
      ],
    ],
  },
  {
    file: 'src/decide/idn.ts',
    because: `${SAME_EITHER_WAY} A function that ends without a word gives undefined.`,
    changes: [['} catch { return undefined; }', '} catch {}']],
  },
  {
    file: 'src/decide/invite-masks.ts',
    because: `${SPEED} What is made or decided anew is what would have been remembered.`,
    changes: [
      ['if (known !== undefined) return (last = known);', 'if (false) return (last = known);'],
      ['if (site === last?.site) return last;', 'if (false) return last;'],
      ['if (known !== undefined) return known;', 'if (false) return known;'],
    ],
  },
  {
    file: 'src/decide/look-alike.ts',
    because: `${SPEED} No domain is near to one of an empty list.`,
    changes: [
      [
        'if (listed === undefined || listed.size === 0 || listed.has(domain)) return undefined;',
        'if (listed === undefined || false || listed.has(domain)) return undefined;',
      ],
    ],
  },
  {
    file: 'src/decide/look-alike.ts',
    because: `${SPEED} What is made anew from the same list is the same.`,
    changes: [['if (known !== undefined) return known;', 'if (false) return known;']],
  },
  {
    file: 'src/decide/masks.ts',
    because: `${ALWAYS_THERE} A list of one value has a first one.`,
    changes: [
      [
        "if (values.length === 1) return bits.get(values[0] ?? '') ?? 0;",
        'if (values.length === 1) return bits.get(values[0] ?? "Stryker was here!") ?? 0;',
      ],
    ],
  },
  {
    file: 'src/decide/masks.ts',
    because: `${SPEED} The loop gives the same mask for one value.`,
    changes: [
      [
        "if (values.length === 1) return bits.get(values[0] ?? '') ?? 0;",
        "if (false) return bits.get(values[0] ?? '') ?? 0;",
      ],
    ],
  },
  {
    file: 'src/decide/missing-letter.ts',
    because: `${SAME_EITHER_WAY} Behind the end is no letter, which counts 0 and moves nothing: the sum of the whole text comes out again, which is there already, or has just been looked for.`,
    changes: [
      [
        'for (let at = 0; at < text.length; at += 1) {',
        'for (let at = 0; at <= text.length; at += 1) {',
      ],
    ],
  },
  {
    file: 'src/decide/missing-letter.ts',
    because: `${SPEED} Equal hashes then take a place each. The table has two for every one of them, so that it never fills up.`,
    changes: [
      [
        'while (places[place] !== 0 && places[place] !== hash) place = (place + 1) & (places.length - 1);',
        'while (places[place] !== 0 && true) place = (place + 1) & (places.length - 1);',
      ],
    ],
  },
  {
    file: 'src/decide/remembered.ts',
    because: `${SAME_EITHER_WAY} Behind the end a value that is not known would be found, and leads to no place either.`,
    changes: [
      [
        'for (let index = 0; index < values.length; index += 1) {',
        'for (let index = 0; index <= values.length; index += 1) {',
      ],
    ],
  },
  {
    file: 'src/decide/settle.ts',
    because: `${ALWAYS_THERE} Every fact has its classes.`,
    changes: [
      [
        'return (VALUE_CLASSES[fact] ?? []).map((mask) => mask & possible).filter((mask) => mask !== 0);',
        'return (VALUE_CLASSES[fact] ?? ["Stryker was here"]).map((mask) => mask & possible).filter((mask) => mask !== 0);',
      ],
    ],
  },
  {
    file: 'src/decide/settle.ts',
    because: `${ALWAYS_THERE} A question has a branch for every value that reaches it (procedure.test.ts).`,
    changes: [
      [
        'const next = new Set([...rest, ...(branch?.to ?? [])]);',
        'const next = new Set([...rest, ...(branch?.to ?? ["Stryker was here"])]);',
      ],
      [
        'const next = new Set([...rest, ...(branch?.to ?? [])]);',
        'const next = new Set([...rest, ...(branch.to ?? [])]);',
      ],
      [
        'return { ways: [...next], got: branch?.outcome ?? 0 };',
        'return { ways: [...next], got: branch.outcome ?? 0 };',
      ],
    ],
  },
  {
    file: 'src/decide/settle.ts',
    because: `${SPEED} Where the fact is read no more, two ways that are the same stay the same to their end.`,
    changes: [
      [
        'if (same && !waysA.some((way) => (nodeAt(way).factsBelow & (1 << pair.fact)) !== 0)) return false;',
        'if (same && !waysA.some((way) => true)) return false;',
      ],
    ],
  },
  {
    file: 'src/decide/settle.ts',
    because: `${SPEED} The order in which questions are asked is all the same, as answers stay in the masks; but then some are asked again.`,
    changes: [
      [
        'const position = Math.min(...waysA, ...waysB);',
        'const position = Math.max(...waysA, ...waysB);',
      ],
    ],
  },
  {
    file: 'src/decide/settle.ts',
    because: `${SPEED} A value does not differ from itself, and two differ whichever comes first.`,
    changes: [
      [
        'classes.slice(index + 1).some((b) => canDiffer({ fact, a, b }, [...masks], [0], [0], 0, 0)),',
        'classes.some((b) => canDiffer({ fact, a, b }, [...masks], [0], [0], 0, 0)),',
      ],
    ],
  },
  {
    file: 'src/decide/settle.ts',
    because: `${SAME_EITHER_WAY} Some pairs are left out, but the second value is held against every other. Where two of them differ, one differs from it.`,
    changes: [
      [
        'classes.slice(index + 1).some((b) => canDiffer({ fact, a, b }, [...masks], [0], [0], 0, 0)),',
        'classes.slice(index - 1).some((b) => canDiffer({ fact, a, b }, [...masks], [0], [0], 0, 0)),',
      ],
    ],
  },
  {
    file: 'src/decide/site.ts',
    because: `${SAME_EITHER_WAY} A text without a dot has no parents.`,
    changes: [
      [
        'parentsOfListed: new Set([...(approvedDomains?.keys() ?? [])].flatMap(parentDomains)),',
        'parentsOfListed: new Set([...(approvedDomains?.keys() ?? ["Stryker was here"])].flatMap(parentDomains)),',
      ],
    ],
  },
  {
    file: 'src/decide/top-level-domain.ts',
    because: `${SPEED} A plain name is mapped to itself.`,
    changes: [['const PLAIN = /^[a-z0-9-]+$/;', 'const PLAIN = /^[a-z0-9-]$/;']],
  },
  {
    file: 'src/decide/walk.ts',
    because: `${SAME_EITHER_WAY} No grade at all is stronger than any, and every way ends at a step, which has one.`,
    changes: [["evidence: 'stated',", 'evidence: "",']],
  },
  {
    file: 'src/decide/walk.ts',
    because: `${SAME_EITHER_WAY} A grade that is not there is weaker than none.`,
    changes: [
      [
        'if (branch.evidence !== undefined) gathered.evidence = weaker(gathered.evidence, branch.evidence);',
        'if (true) gathered.evidence = weaker(gathered.evidence, branch.evidence);',
      ],
    ],
  },
  {
    file: 'src/decide/walk.ts',
    because: `${SPEED} In the empty set is no outcome to note.`,
    changes: [
      [
        'if (branch.cuts !== 0) noteCuts(branch.cuts, here, gathered);',
        'if (true) noteCuts(branch.cuts, here, gathered);',
      ],
    ],
  },
  {
    file: 'src/decide/walk.ts',
    because: `${SAME_EITHER_WAY} Twice the mask, or one less, tells the same visits apart as twice the mask, or one more.`,
    changes: [['const key = left * 2 + (only ? 1 : 0);', 'const key = left * 2 - (only ? 1 : 0);']],
  },
  {
    file: 'src/decide/walk.ts',
    because: `${SAME_EITHER_WAY} Only D5 is noted twice in one walk, behind both answers about relatives, which nothing further on reads: the same outcomes are noted each time.`,
    changes: [
      [
        'gathered.others.set(step, (gathered.others.get(step) ?? 0) | reached);',
        'gathered.others.set(step, (gathered.others.get(step) && 0) | reached);',
      ],
    ],
  },
  {
    file: 'src/decide/walk.ts',
    because: `${SAME_EITHER_WAY} A list of one is in order.`,
    changes: [
      [
        'if (ways.length > 1) ways.sort((a, b) => assumptions(a) - assumptions(b));',
        'if (ways.length >= 1) ways.sort((a, b) => assumptions(a) - assumptions(b));',
      ],
      [
        'if (ways.length > 1) ways.sort((a, b) => assumptions(a) - assumptions(b));',
        'if (true) ways.sort((a, b) => assumptions(a) - assumptions(b));',
      ],
      ['return endings.length === 1', 'return false'],
    ],
  },
  {
    file: 'src/audit/touched.ts',
    because: `${SPEED} Of what is the same in both setups nothing differs, moves or is related.`,
    changes: [
      ['if (moved.length === 0) return [];', 'if (false) return [];'],
      ['if (old === changed) return [];', 'if (false) return [];'],
      ['if (before.approvedDomains !== after.approvedDomains) {', 'if (true) {'],
      [
        "if (old === changed || changed === undefined || changed === 'any') return [];",
        "if (false || changed === undefined || changed === 'any') return [];",
      ],
    ],
  },
  {
    file: 'src/audit/new-person.ts',
    because: `${SAME_EITHER_WAY} No project has the key undefined.`,
    changes: [
      [
        'return (key === undefined ? undefined : projects.get(key)) ?? {};',
        'return (false ? undefined : projects.get(key)) ?? {};',
      ],
    ],
  },
  {
    file: 'src/audit/findings/setup.ts',
    because: `${ALWAYS_THERE} Every map has a row for domains on no list.`,
    changes: [
      [
        "if (stranger === undefined) throw new Error('There is always a domain on no list');",
        'if (stranger === undefined) throw new Error("");',
      ],
      [
        "if (stranger === undefined) throw new Error('There is always a domain on no list');",
        "if (false) throw new Error('There is always a domain on no list');",
      ],
    ],
  },
  {
    file: 'src/audit/lists/compare-runs.ts',
    because: `${ALWAYS_THERE} The places are those of the rows themselves.`,
    changes: [
      [
        "if (row === undefined) throw new RangeError('No such row');",
        'if (row === undefined) throw new RangeError("");',
      ],
      [
        "if (row === undefined) throw new RangeError('No such row');",
        "if (false) throw new RangeError('No such row');",
      ],
    ],
  },
  {
    file: 'src/audit/lists/summary.ts',
    because: `${ALWAYS_THERE} Every verdict has its kind, and every row its verdict.`,
    changes: [
      ["counts[kinds[place] ?? 'undecided'] += 1;", 'counts[kinds[place] ?? ""] += 1;'],
      [
        "perVerdict.forEach((rows, place) => (counts[kinds[place] ?? 'undecided'] += rows));",
        'perVerdict.forEach((rows, place) => (counts[kinds[place] ?? ""] += rows));',
      ],
      ["const kind = kinds[place] ?? 'undecided';", 'const kind = kinds[place] ?? "";'],
    ],
  },
  {
    file: 'src/audit/lists/summary.ts',
    because: `${SAME_EITHER_WAY} A verdict that no row has counts 0, or is passed over.`,
    changes: [
      [
        'const perVerdict = new Array<number>(list.verdicts.length).fill(0);',
        'const perVerdict = new Array().fill(0);',
      ],
    ],
  },
  {
    file: 'src/audit/lists/summary.ts',
    because: `${SAME_EITHER_WAY} No two domains have one name.`,
    changes: [
      [
        'return b.rows - a.rows || (a.domain < b.domain ? -1 : 1);',
        'return b.rows - a.rows || (a.domain <= b.domain ? -1 : 1);',
      ],
    ],
  },
  {
    file: 'src/audit/setting-change.ts',
    because: NEVER_REACHED,
    changes: [
      ['default: { const never: never = change; return never; }', 'default:'],
      ['default: { const never: never = change; return never; }', 'default: {}'],
    ],
  },
  {
    file: 'src/audit/setting-change.ts',
    because: `${SAME_EITHER_WAY} To turn a list on names no domain, and without that one the list is what it was.`,
    changes: [
      ["if (change.act === 'turn-on') return listed;", 'if (false) return listed;'],
      ["if (change.act === 'turn-on') return listed;", 'if (change.act === "") return listed;'],
    ],
  },
  {
    file: 'src/audit/changes-between.ts',
    because: `${SPEED} An entry that stays is no edit.`,
    changes: [
      [
        'if (is === undefined || is === was) return [];',
        'if (is === undefined || false) return [];',
      ],
      [
        'const kept = [...is].filter(([domain, entry]) => was?.get(domain) !== entry);',
        'const kept = [...is];',
      ],
      [
        'const kept = [...is].filter(([domain, entry]) => was?.get(domain) !== entry);',
        'const kept = [...is].filter(([domain, entry]) => true);',
      ],
    ],
  },
  {
    file: 'src/audit/changes-between.ts',
    because: `${SAME_EITHER_WAY} No two domains have one name.`,
    changes: [['.sort(([a], [b]) => (a < b ? -1 : 1))', '.sort(([a], [b]) => (a <= b ? -1 : 1))']],
  },
  {
    file: 'src/audit/findings/one-letter-apart.ts',
    because: `${SAME_EITHER_WAY} No domain is one letter apart from a text with capitals and spaces.`,
    changes: [
      [
        'export function namesOneLetterApart(names: Iterable<DomainName> = []): Names {',
        'export function namesOneLetterApart(names: Iterable<DomainName> = ["Stryker was here"]): Names {',
      ],
    ],
  },
  {
    file: 'src/audit/findings/one-letter-apart.ts',
    because: `${SPEED} In a name without digits none is replaced.`,
    changes: [
      [
        "return name.search(DIGITS) < 0 ? name : name.replaceAll(DIGITS, '0');",
        "return false ? name : name.replaceAll(DIGITS, '0');",
      ],
    ],
  },
  {
    file: 'src/audit/findings/one-letter-apart.ts',
    because: `${SAME_EITHER_WAY} Every number is then multiplied by BASE, which is odd: those that differed still do.`,
    changes: [['[1],', '[],']],
  },
  {
    file: 'src/audit/findings/one-letter-apart.ts',
    because: `${SPEED} The numbers then tell fewer names apart, so that more of them are compared.`,
    changes: [['(powers) => [...powers, Math.imul(powers.at(-1) ?? 1, BASE)],', '(powers) => [],']],
  },
  {
    file: 'src/audit/findings/one-letter-apart.ts',
    because: `${SPEED} All names then have one number in common, so that each is compared with every other.`,
    changes: [
      ['const found: number[] = [];', 'const found: number[] = ["Stryker was here"];'],
      [
        'for (let at = length - 1; at >= 0; at -= 1) {',
        'for (let at = length - 1; false; at -= 1) {',
      ],
      [
        'for (let at = length - 1; at >= 0; at -= 1) {',
        'for (let at = length - 1; at > 0; at -= 1) {',
      ],
      [
        'for (let at = length - 1; at >= 0; at -= 1) {',
        'for (let at = length - 1; at < 0; at -= 1) {',
      ],
      [
        'for (let at = length - 1; at >= 0; at -= 1) { after[at] = Math.imul(name.charCodeAt(at), POWERS[length - 1 - at] ?? 0) +…',
        'for (let at = length - 1; at >= 0; at -= 1) {}',
      ],
      [
        'after[at] = Math.imul(name.charCodeAt(at), POWERS[length - 1 - at] ?? 0) + (after[at + 1] ?? 0);',
        'after[at] = Math.imul(name.charCodeAt(at), POWERS[length - 1 - at] && 0) + (after[at + 1] ?? 0);',
      ],
      ['found.push(after[0] ?? 0);', 'found.push(after[0] && 0);'],
      ['for (let at = 0; at < length; at += 1) {', 'for (let at = 0; at <= length; at += 1) {'],
      [
        'found.push((Math.imul(before, POWERS[length - 1 - at] ?? 0) + (after[at + 1] ?? 0)) | 0);',
        'found.push((Math.imul(before, POWERS[length - 1 - at] ?? 0) + (after[at + 1] && 0)) | 0);',
      ],
      [
        'found.push((Math.imul(before, POWERS[length - 1 - at] ?? 0) + (after[at + 1] ?? 0)) | 0);',
        'found.push((Math.imul(before, POWERS[length - 1 - at] ?? 0) + (after[at - 1] ?? 0)) | 0);',
      ],
    ],
  },
  {
    file: 'src/audit/findings/one-letter-apart.ts',
    because: `${SPEED} The last letter then counts for nothing in most numbers, so that names which differ in it are compared too.`,
    changes: [
      ['const after = new Int32Array(length + 1);', 'const after = new Int32Array(length - 1);'],
    ],
  },
  {
    file: 'src/audit/findings/one-letter-apart.ts',
    because: `${SAME_EITHER_WAY} Behind the end is no letter, which counts 0.`,
    changes: [
      [
        'for (let at = length - 1; at >= 0; at -= 1) {',
        'for (let at = length + 1; at >= 0; at -= 1) {',
      ],
    ],
  },
  {
    file: 'src/audit/findings/one-letter-apart.ts',
    because: `${SPEED} What is the same without either of two equal neighbours is then kept twice.`,
    changes: [['if (letter !== name.charCodeAt(at - 1)) {', 'if (true) {']],
  },
  {
    file: 'src/audit/findings/one-letter-apart.ts',
    because: `${SAME_EITHER_WAY} Of equal neighbours the last one is then left out and not the first, which gives the same.`,
    changes: [
      ['if (letter !== name.charCodeAt(at - 1)) {', 'if (letter !== name.charCodeAt(at + 1)) {'],
    ],
  },
  {
    file: 'src/audit/findings/record-state.ts',
    because: `${ALWAYS_THERE} A fact that leaves cells open does so in some row and some column.`,
    changes: [
      [
        'const example = exampleAmong(first ? setup.rows.filter((row) => isOpen(row, first)) : []);',
        'const example = exampleAmong(first ? setup.rows.filter((row) => isOpen(row, first)) : ["Stryker was here"]);',
      ],
      ['...(example === undefined ? {} : { example }),', '...(false ? {} : { example }),'],
      ['project: first?.[0].project,', 'project: first[0].project,'],
    ],
  },
  {
    file: 'src/audit/findings/projects.ts',
    because: `${SAME_EITHER_WAY} A column without a project is there only where none is recorded.`,
    changes: [
      [
        "const off = setup.columns.filter(([{ project = '' }]) => {",
        'const off = setup.columns.filter(([{ project = "Stryker was here!" }]) => {',
      ],
    ],
  },
  {
    file: 'src/audit/findings/projects.ts',
    because: `${ALWAYS_THERE} The map has a verdict for every group of rows and columns.`,
    changes: [
      [
        'surelyDiffer(verdict, setup.map.verdicts[group]?.[usual[0].group]),',
        'surelyDiffer(verdict, setup.map.verdicts[group][usual[0].group]),',
      ],
      [
        'return a.certain && b?.certain === true && a.outcomes[0] !== b.outcomes[0];',
        'return a.certain && b.certain === true && a.outcomes[0] !== b.outcomes[0];',
      ],
    ],
  },
  {
    file: 'src/audit/invite-map.ts',
    because: `${ALWAYS_THERE} Every thing is in a group.`,
    changes: [
      [
        'return things.map((thing) => [thing, numbers.get(thing) ?? -1]);',
        'return things.map((thing) => [thing, numbers.get(thing) ?? +1]);',
      ],
    ],
  },
  {
    file: 'src/audit/invite-map.ts',
    because: `${ALWAYS_THERE} The rows and columns of the verdicts are the groups.`,
    changes: [
      [
        '(row, column) => (rowGroups[row]?.length ?? 0) * (columnGroups[column]?.length ?? 0),',
        '(row, column) => (rowGroups[row].length ?? 0) * (columnGroups[column]?.length ?? 0),',
      ],
      [
        '(row, column) => (rowGroups[row]?.length ?? 0) * (columnGroups[column]?.length ?? 0),',
        '(row, column) => (rowGroups[row]?.length ?? 0) * (columnGroups[column].length ?? 0),',
      ],
    ],
  },
  {
    file: 'src/audit/procedure-edges.ts',
    because: `${ALWAYS_THERE} Every question on a way was answered by a branch, and each branch has its edges.`,
    changes: [
      [
        'return BY_ANSWER.get(key(question, values[0], to)) ?? [];',
        'return BY_ANSWER.get(key(question, values[0], to)) ?? ["Stryker was here"];',
      ],
    ],
  },
  {
    file: 'src/audit/guardrail-suggestions.ts',
    because: `${SAME_EITHER_WAY} Where no project is recorded no mail is sure, as portal access may be broken.`,
    changes: [
      [
        'const projects = same.flatMap(({ project }) => project ?? []);',
        'const projects = same.flatMap(({ project }) => project ?? ["Stryker was here"]);',
      ],
    ],
  },
  {
    file: 'src/audit/guardrail-suggestions.ts',
    because: `${ALWAYS_THERE} What is certain is one outcome.`,
    changes: [['return certain && outcome !== undefined', 'return certain && true']],
  },
  {
    file: 'src/audit/guardrail-suggestions.ts',
    because: `${SAME_EITHER_WAY} What has no outcome is no mail, and falls out below.`,
    changes: [[': [];', ': ["Stryker was here"];']],
  },
  {
    file: 'src/audit/guardrail-suggestions.ts',
    because: `${SAME_EITHER_WAY} Which mail a domain gets is up to the site; a project can only keep it back. So there is one kind at most.`,
    changes: [
      [
        'const alike = grouped(mails, ({ outcome }) => outcome);',
        'const alike = grouped(mails, () => undefined);',
      ],
      [
        'return alike.map((same) => ruleFor(same, everywhere && alike.length === 1));',
        'return alike.map((same) => ruleFor(same, everywhere && true));',
      ],
    ],
  },
  {
    file: 'src/audit/guardrails.ts',
    because: NEVER_REACHED,
    changes: [
      ['default: { const never: never = group; return never; }', 'default:'],
      ['default: { const never: never = group; return never; }', 'default: {}'],
    ],
  },
  {
    file: 'src/audit/guardrails.ts',
    because: `${SAME_EITHER_WAY} What is not as usual is unknown.`,
    changes: [
      [
        "unrecorded: 'unknown' | 'as-usual' = 'unknown',",
        "unrecorded: 'unknown' | 'as-usual' = \"\",",
      ],
    ],
  },
  {
    file: 'src/audit/guardrails.ts',
    because: `${SAME_EITHER_WAY} The last case, which is for no group, would give back the name of the group, and that holds as true.`,
    changes: [["case 'everybody':", 'case "":']],
  },
  {
    file: 'src/audit/guardrail-suggestions.ts',
    because: `${SAME_EITHER_WAY} The text is no domain, and an address with it gets no mail that could be kept.`,
    changes: [
      [
        'const domains = [...(site.approvedDomains?.keys() ?? [])];',
        'const domains = [...(site.approvedDomains?.keys() ?? ["Stryker was here"])];',
      ],
    ],
  },
  {
    file: 'src/audit/findings/switches.ts',
    because: `${ALWAYS_THERE} Every map has a row.`,
    changes: [
      [
        '...(first === undefined ? {} : { example: first.addresses.domain }),',
        '...(false ? {} : { example: first.addresses.domain }),',
      ],
    ],
  },
  {
    file: 'src/audit/findings/fix.ts',
    because: `${SAME_EITHER_WAY} No domain is related to the first letter of that text.`,
    changes: [
      [
        'const approved = [...(site.approvedDomains ?? [])];',
        'const approved = [...(site.approvedDomains ?? ["Stryker was here"])];',
      ],
    ],
  },
  {
    file: 'src/audit/findings/fix.ts',
    because: `${SAME_EITHER_WAY} A list of one has no second, so that no entry is found either.`,
    changes: [
      [
        'const [, entry] = approved.find(([other]) => areRelated(domain, other)) ?? [];',
        'const [, entry] = approved.find(([other]) => areRelated(domain, other)) ?? ["Stryker was here"];',
      ],
    ],
  },
  {
    file: 'src/audit/compare.ts',
    because: `${SAME_EITHER_WAY} No signature ends as another begins, so that they stay apart without the stroke.`,
    changes: [
      [
        "[before, after].map((record) => projectSignature(projectOf(key, record))).join('|'),",
        '[before, after].map((record) => projectSignature(projectOf(key, record))).join(""),',
      ],
    ],
  },
  {
    file: 'src/audit/compare.ts',
    because: `${SPEED} Where nothing changes no difference is made of the classes.`,
    changes: [['if (found.length === 0) return [];', 'if (false) return [];']],
  },
  {
    file: 'src/audit/compare.ts',
    because: `${SAME_EITHER_WAY} Each step has one outcome: the same steps have the same.`,
    changes: [
      [
        'return a.outcomes.join() === b.outcomes.join() && a.decidedBy.join() === b.decidedBy.join();',
        'return true && a.decidedBy.join() === b.decidedBy.join();',
      ],
    ],
  },
  {
    file: 'src/audit/target-cell.ts',
    because: `${SAME_EITHER_WAY} Without the target all classes are others, in all projects.`,
    changes: [
      [
        'if (own.length === 0 || !projects.includes(target.project)) return [difference];',
        'if (false || !projects.includes(target.project)) return [difference];',
      ],
    ],
  },
  {
    file: 'src/audit/baseline.ts',
    because: `${SPEED} A list that is undefined is one that is not known; and what is indexed again of a list that both share is replaced below.`,
    changes: [
      [
        '...(approved === undefined || approved === approvedDomains',
        '...(approved === undefined && approved === approvedDomains',
      ],
      ['...(approved === undefined || approved === approvedDomains', '...(false'],
      [
        '...(approved === undefined || approved === approvedDomains',
        '...(false || approved === approvedDomains',
      ],
      [
        '...(approved === undefined || approved === approvedDomains',
        '...(approved === undefined || false',
      ],
      ['...(external === undefined || external === externalDomains', '...(false'],
      [
        '...(external === undefined || external === externalDomains',
        '...(external === undefined && external === externalDomains',
      ],
      [
        '...(external === undefined || external === externalDomains',
        '...(false || external === externalDomains',
      ],
      [
        '...(external === undefined || external === externalDomains',
        '...(external === undefined || false',
      ],
    ],
  },
  {
    file: 'src/audit/findings/basis.ts',
    because: `${SAME_EITHER_WAY} A grade that is not there is weaker than none, and stays absent where there is no other.`,
    changes: [['...(here === undefined ? [] : [here]),', '...(false ? [] : [here]),']],
  },
  {
    file: 'src/audit/evidence/needed-change.ts',
    because: NEVER_REACHED,
    changes: [
      ['default: { const never: never = fact; return never; }', 'default:'],
      ['default: { const never: never = fact; return never; }', 'default: {}'],
    ],
  },
  {
    file: 'src/audit/evidence/needed-change.ts',
    because: `${ALWAYS_THERE} An entry that is needed has a role, with approval or without.`,
    changes: [
      [
        "return { role: asked ?? 'none', approval: true };",
        'return { role: asked ?? "", approval: true };',
      ],
    ],
  },
  {
    file: 'src/audit/evidence/explanations.ts',
    because: `${SAME_EITHER_WAY} No letter is the key of a setting.`,
    changes: [
      [
        'const kept: ReadonlySet<string>[] = [];',
        'const kept: ReadonlySet<string>[] = ["Stryker was here"];',
      ],
    ],
  },
  {
    file: 'src/audit/evidence/implied.ts',
    because: `${SAME_EITHER_WAY} A text is the change of no setting.`,
    changes: [
      [
        'if (!isPossible(held, [])) continue;',
        'if (!isPossible(held, ["Stryker was here"])) continue;',
      ],
      [
        '.filter((way) => lacking(way, held, []).length === 0)',
        '.filter((way) => lacking(way, held, ["Stryker was here"]).length === 0)',
      ],
    ],
  },
  {
    file: 'src/audit/evidence/reality-check.ts',
    because: `${ALWAYS_THERE} What is held is what is used, one by one.`,
    changes: [
      [
        "(one, index) => isPossible(one, []) && (used[index]?.by ?? '') > turn,",
        '(one, index) => isPossible(one, []) && (used[index]?.by ?? "Stryker was here!") > turn,',
      ],
      [
        "(one, index) => isPossible(one, []) && (used[index]?.by ?? '') > turn,",
        "(one, index) => isPossible(one, []) && (used[index].by ?? '') > turn,",
      ],
    ],
  },
  {
    file: 'src/audit/evidence/reality-check.ts',
    because: `${SAME_EITHER_WAY} A text is the change of no setting.`,
    changes: [
      [
        'const against = held.filter((one) => !isPossible(one, []));',
        'const against = held.filter((one) => !isPossible(one, ["Stryker was here"]));',
      ],
      [
        "(one, index) => isPossible(one, []) && (used[index]?.by ?? '') > turn,",
        '(one, index) => isPossible(one, ["Stryker was here"]) && (used[index]?.by ?? \'\') > turn,',
      ],
      [
        'return isSure(held, []) && isPossible(held, needed) && !isSure(held, needed);',
        'return isSure(held, ["Stryker was here"]) && isPossible(held, needed) && !isSure(held, needed);',
      ],
    ],
  },
  {
    file: 'src/audit/evidence/reality-check.ts',
    because: `${SAME_EITHER_WAY} Where nothing contradicts there is no explanation that anything could speak against.`,
    changes: [
      [
        "const turn = contradicting.map(({ after }) => after).sort()[0] ?? '';",
        'const turn = contradicting.map(({ after }) => after).sort()[0] ?? "Stryker was here!";',
      ],
    ],
  },
  {
    file: 'src/audit/evidence/reality-check.ts',
    because: `${ALWAYS_THERE} Of explanations that are gone through one is the first.`,
    changes: [
      [
        'likeliest: first !== undefined && isLikelier(first, one) === 0,',
        'likeliest: true && isLikelier(first, one) === 0,',
      ],
    ],
  },
  {
    file: 'src/audit/evidence/reality-check.ts',
    because: `${SPEED} Of later explanations other values would be filled in, at the price of time.`,
    changes: [
      [
        'index < MOST_FITTED ? { ...one, ...bestFit(settings, one.needed, agreeing) } : one,',
        'true ? { ...one, ...bestFit(settings, one.needed, agreeing) } : one,',
      ],
      [
        'index < MOST_FITTED ? { ...one, ...bestFit(settings, one.needed, agreeing) } : one,',
        'index <= MOST_FITTED ? { ...one, ...bestFit(settings, one.needed, agreeing) } : one,',
      ],
    ],
  },
  {
    file: 'src/audit/evidence/best-fit.ts',
    because: `${SPEED} Nothing fits better than what all accounts fit.`,
    changes: [['if (best.misfits === 0) return best;', 'if (false) return best;']],
  },
  {
    file: 'src/audit/evidence/best-fit.ts',
    because: `${SAME_EITHER_WAY} A place with one value keeps it; of several the highest is smaller than all together.`,
    changes: [
      [
        'for (let bit = 1; bit <= place.to; bit <<= 1) {',
        'for (let bit = 1; bit < place.to; bit <<= 1) {',
      ],
    ],
  },
  {
    file: 'src/audit/evidence/best-fit.ts',
    because: `${SAME_EITHER_WAY} A text is the change of no setting.`,
    changes: [
      [
        'return { changes, misfits: countOf(held.filter((one) => !isPossible(one, []))) };',
        'return { changes, misfits: countOf(held.filter((one) => !isPossible(one, ["Stryker was here"]))) };',
      ],
    ],
  },
  {
    file: 'src/audit/evidence/contradicting.ts',
    because: `${SAME_EITHER_WAY} A text is the change of no setting.`,
    changes: [
      [
        'return countOf(held.filter((one) => !isPossible(one, [])));',
        'return countOf(held.filter((one) => !isPossible(one, ["Stryker was here"])));',
      ],
    ],
  },
  {
    file: 'src/audit/evidence/ways-to-make.ts',
    because: `${SAME_EITHER_WAY} On the Customers page every way that makes an account asks for it and finds none; on the other routes nobody asks.`,
    changes: [
      [
        "const NEW_PERSON: Masks = EVERYTHING.with(indexOfFact('account'), maskOf('account', ['none']));",
        "const NEW_PERSON: Masks = EVERYTHING.with(indexOfFact(\"\"), maskOf('account', ['none']));",
      ],
    ],
  },
  {
    file: 'src/audit/evidence/ways-to-make.ts',
    because: `${SAME_EITHER_WAY} A way that needs none of the values of a setting is never open, and no change opens it.`,
    changes: [
      [
        'if (left !== 0) take(branch, { needs: needs.with(fact, left), isOpen }, found);',
        'if (true) take(branch, { needs: needs.with(fact, left), isOpen }, found);',
      ],
    ],
  },
  {
    file: 'src/audit/evidence/needed-setting.ts',
    because: `${ALWAYS_THERE} Every fact has its classes.`,
    changes: [
      [
        'const classes = VALUE_CLASSES[FACT_NAMES.indexOf(fact)] ?? [];',
        'const classes = VALUE_CLASSES[FACT_NAMES.indexOf(fact)] ?? ["Stryker was here"];',
      ],
    ],
  },
  {
    file: 'src/audit/evidence/deduce.ts',
    because: `${SAME_EITHER_WAY} A text is the change of no setting.`,
    changes: [
      [
        'const contradicting = held.filter((one) => !isPossible(one, []));',
        'const contradicting = held.filter((one) => !isPossible(one, ["Stryker was here"]));',
      ],
    ],
  },
  {
    file: 'src/audit/address-classes.ts',
    because: ALWAYS_THERE,
    changes: [
      [
        "...['gmail.com', 'outlook.com'].flatMap((name) => parseDomain(name) ?? []),",
        "...['gmail.com', 'outlook.com'].flatMap((name) => parseDomain(name) ?? [\"Stryker was here\"]),",
      ],
    ],
  },
  {
    file: 'src/audit/address-classes.ts',
    because: `${SAME_EITHER_WAY} A text with spaces is the parent of no domain.`,
    changes: [
      [
        'for (const listed of site.approvedDomains?.keys() ?? []) {',
        'for (const listed of site.approvedDomains?.keys() ?? ["Stryker was here"]) {',
      ],
    ],
  },
  {
    file: 'src/audit/joint-classes.ts',
    because: `${SAME_EITHER_WAY} A text with spaces is on no list, and like somebody else, who is among the candidates before it.`,
    changes: [
      [
        'for (const domain of before.approvedDomains?.keys() ?? []) {',
        'for (const domain of before.approvedDomains?.keys() ?? ["Stryker was here"]) {',
      ],
      ['return [];', 'return ["Stryker was here"];'],
    ],
  },
  {
    file: 'src/audit/evidence/deduce.ts',
    because: `${SPEED} The same changes in another order are looked at again, and dropped with the longer sets.`,
    changes: [
      ['const key = set.map(settingKey).sort().join();', 'const key = set.map(settingKey).join();'],
    ],
  },
  {
    file: 'src/audit/evidence/deduce.ts',
    because: `${SAME_EITHER_WAY} Whatever the settings of the site, accounts of one kind are made at the same steps; should the procedure come to tell them apart, so does this.`,
    changes: [
      [
        'one.ways.filter((way) => lacking(way, one, changed).length === 0).map(({ ends }) => ends),',
        'one.ways.map(({ ends }) => ends),',
      ],
      [
        'one.ways.filter((way) => lacking(way, one, changed).length === 0).map(({ ends }) => ends),',
        'one.ways.filter((way) => true).map(({ ends }) => ends),',
      ],
      [
        'one.ways.filter((way) => lacking(way, one, changed).length === 0).map(({ ends }) => ends),',
        'one.ways.filter((way) => lacking(way, one, changed).length !== 0).map(({ ends }) => ends),',
      ],
    ],
  },
  {
    file: 'src/audit/least-change.ts',
    because: `${SPEED} What no settings can bring about is then searched for in vain.`,
    changes: [
      [
        'if ((outcomesUnder(wish, NOTHING_KNOWN) & outcomeMask(wish.outcome)) === 0) return [];',
        'if (false) return [];',
      ],
    ],
  },
  {
    file: 'src/audit/least-change.ts',
    because: `${SAME_EITHER_WAY} No wish needs a change in every place: six are the most, and there are nine places at least.`,
    changes: [
      [
        '(sum, place) => sum + Math.max(...place.map(({ length }) => length)),',
        '(sum, place) => sum + Math.min(...place.map(({ length }) => length)),',
      ],
      [
        'for (let size = 0; size <= largest; size += 1) {',
        'for (let size = 0; size < largest; size += 1) {',
      ],
    ],
  },
  {
    file: 'src/audit/least-change.ts',
    because: `${SPEED} A choice that is too long leaves a size below nothing, which no set has.`,
    changes: [
      ['const taken = place .filter((choice) => choice.length <= size)', 'const taken = place'],
      ['.filter((choice) => choice.length <= size)', '.filter((choice) => true)'],
    ],
  },
  {
    file: 'src/audit/least-change.ts',
    because: `${SAME_EITHER_WAY} No setup was found in which one address has more than nine smallest ways; the limit is for steps yet to come.`,
    changes: [
      [
        'const ways = found.slice(0, MOST_WAYS).map((changes) => wayOf(settings, changes, wish));',
        'const ways = found.map((changes) => wayOf(settings, changes, wish));',
      ],
      ['more: found.length > MOST_WAYS,', 'more: false,'],
      ['more: found.length > MOST_WAYS,', 'more: found.length >= MOST_WAYS,'],
    ],
  },
  {
    file: 'src/audit/least-change.ts',
    because: `${SPEED} Listed domains other than its own change no outcome for an address, and can be left in.`,
    changes: [
      [
        'const isOwn = (listed: DomainName) => address.valid && address.domain === listed;',
        'const isOwn = (listed: DomainName) => true;',
      ],
      [
        'const isOwn = (listed: DomainName) => address.valid && address.domain === listed;',
        'const isOwn = (listed: DomainName) => address.valid || address.domain === listed;',
      ],
      [
        'const isOwn = (listed: DomainName) => address.valid && address.domain === listed;',
        'const isOwn = (listed: DomainName) => address.valid && true;',
      ],
      [
        ': { approvedDomains: new Map([...approved].filter(([domain]) => isOwn(domain))) }),',
        ': { approvedDomains: new Map([...approved]) }),',
      ],
      [
        ": { externalDomains: external === 'any' ? external : external.filter(isOwn) }),",
        ': { externalDomains: true ? external : external.filter(isOwn) }),',
      ],
      [
        ": { externalDomains: external === 'any' ? external : external.filter(isOwn) }),",
        ": { externalDomains: external === 'any' ? external : external }),",
      ],
    ],
  },
];
