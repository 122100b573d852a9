/** `@gorules/zen-engine`: a decision table; its trace names the row that decided. */
import { ZenEngine, type ZenDecision } from '@gorules/zen-engine';
import { knownFactsOf, type KnownFact, type KnownFacts } from './known-facts';
import { NOT_GRANTED, RULE_BY_ID, RULES, type Rule } from './rules';
import type { Engine } from './engine';

const TABLE = 'table';

export const zen: Engine = {
  name: 'zen',
  ready: () => {
    const engine = new ZenEngine();
    const tables = {
      invite: engine.createDecision(decisionTable(RULES)),
      'not-granted': engine.createDecision(decisionTable(NOT_GRANTED)),
    };
    return Promise.resolve({
      kind: 'async',
      decide: async (situation) => {
        const facts = knownFactsOf(situation);
        const first = RULE_BY_ID.get(await rowThatDecides(tables.invite, facts));
        if (first?.goesOn !== true) return first?.steps ?? [];
        const second = RULE_BY_ID.get(await rowThatDecides(tables['not-granted'], facts));
        return [...first.steps, ...(second?.steps ?? [])];
      },
    });
  },
};

async function rowThatDecides(decision: ZenDecision, facts: KnownFacts): Promise<string> {
  const { trace } = await decision.evaluate(facts, { trace: true });
  return trace[TABLE]?.traceData?.rule._id ?? '';
}

/** Only columns that a row asks: an empty cell holds for anything. */
function decisionTable(rules: readonly Rule[]): object {
  const columns = [...new Set(rules.flatMap(({ when }) => Object.keys(when)))] as KnownFact[];
  return {
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode' },
      { id: 'out', name: 'out', type: 'outputNode' },
      {
        id: TABLE,
        name: TABLE,
        type: 'decisionTableNode',
        content: {
          hitPolicy: 'first',
          inputs: columns.map((fact) => ({ id: fact, name: fact, field: fact })),
          outputs: [{ id: 'step', name: 'step', field: 'step' }],
          rules: rules.map(({ id, when }) => ({
            _id: id,
            step: JSON.stringify(id),
            ...Object.fromEntries(columns.map((fact) => [fact, cell(when[fact])])),
          })),
        },
      },
    ],
    edges: [
      { id: 'asked', type: 'edge', sourceId: 'in', targetId: TABLE },
      { id: 'answered', type: 'edge', sourceId: TABLE, targetId: 'out' },
    ],
  };
}

function cell(values: readonly string[] | undefined): string {
  return (values ?? []).map((value) => JSON.stringify(value)).join(', ');
}
