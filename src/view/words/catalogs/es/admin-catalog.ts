/** Spanish, as far as the admin page says it. */
import type { AdminCatalog } from '../../catalog';
import admin from './admin.json';
import findings from './findings.json';
import guardrails from './guardrails.json';
import history from './history.json';
import map from './map.json';
import reality from './reality.json';
import recordForm from './record-form.json';
import whatIf from './what-if.json';
import { ES } from './catalog';

export const ES_ADMIN: AdminCatalog = {
  ...ES,
  admin,
  recordForm,
  history,
  map,
  findings,
  reality,
  whatIf,
  guardrails,
};
