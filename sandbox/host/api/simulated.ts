/** What only a simulated site lets one do. */
import type { SimulatedSite } from '../../site/site';
import type { World } from '../world';
import { BadRequest } from './checked';

/** The simulated site; with a real one these routes do not exist. */
export function simulated({ stage }: World): SimulatedSite {
  if (stage.simulated) return stage.simulated;
  throw new BadRequest('a real site is only read', 409);
}
