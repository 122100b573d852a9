/** Whether something is on the path of the selected cell, as a word. */
import Lozenge from '@atlaskit/lozenge';
import type { WayTraffic } from '../../../../src/view/graph-traffic';
import { useReader } from '../use-reader';

/** Nothing where it is not. */
export function PassageMark({ traffic }: { readonly traffic: WayTraffic }) {
  const { graph } = useReader().admin;
  if (traffic.passage === 'never') return null;
  const isSure = traffic.passage === 'always';
  return (
    <Lozenge appearance={isSure ? 'inprogress' : 'default'}>
      {isSure ? graph.onPath : graph.maybeOnPath}
    </Lozenge>
  );
}
