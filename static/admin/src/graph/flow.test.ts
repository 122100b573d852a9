import { inviteMap } from '../../../../src/audit/invite-map';
import { layoutOf } from '../../../../src/view/graph-layout';
import { graphShape } from '../../../../src/view/graph-shape';
import { graphTraffic } from '../../../../src/view/graph-traffic';
import { recordWith } from '../../../../tests/audit/sound-record';
import { ADMIN_READER } from '../../../../tests/view/admin-reader';
import { toFlow } from './flow';

const map = inviteMap(recordWith());
const layout = layoutOf(graphShape(ADMIN_READER));
const flow = toFlow(layout, graphTraffic(map, map.verdicts[0]?.[0], ADMIN_READER));

test('every box and every arrow is there, between boxes that are there', () => {
  expect(flow.nodes).toHaveLength(layout.boxes.length);
  expect(flow.edges).toHaveLength(layout.arrows.length);
  const ids = new Set(flow.nodes.map(({ id }) => id));
  for (const { source, target } of flow.edges)
    expect([ids.has(source), ids.has(target)]).toEqual([true, true]);
});

test('the path lies above what others take, and that above what nobody takes', () => {
  const depthOf = (id: string) => flow.edges.find((edge) => edge.id === id)?.zIndex;
  expect(depthOf('is-granted:T1')).toBe(2);
  expect(depthOf('is-customer-invited-on:T2')).toBe(1);
  expect(depthOf('which-route:R1')).toBe(0);
});
