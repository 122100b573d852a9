/** All handlers under the names of the Api. */
import { makeResolver } from '@forge/resolver';
import type { Api } from '../contract/api';
import type { Ports } from '../context/ports';
import { accountsCount } from './accounts-count';
import { addressesCheck } from './addresses-check';
import { anywhereCheck, anywherePage, anywhereProjects } from './anywhere';
import { auditRead } from './audit-read';
import { guardrailsSave } from './guardrails-save';
import { listsAll } from './lists-all';
import { listsCancel } from './lists-cancel';
import { listsCreate } from './lists-create';
import { listsDelete } from './lists-delete';
import { listsFill } from './lists-fill';
import { listsRead } from './lists-read';
import { listsRows } from './lists-rows';
import { listsStart } from './lists-start';
import { mutedSave } from './muted-save';
import { requestPeople } from './request-people';
import type { Guarded, RawRequest } from './handler';
import { pageRead } from './page-read';
import { predictionsRecent } from './predictions-recent';
import { projectsList } from './projects-list';
import { realityExplain } from './reality-explain';
import { realityRead } from './reality-read';
import { settingsConfirm } from './settings-confirm';
import { settingsHistory } from './settings-history';
import { settingsRead } from './settings-read';
import { settingsRevision } from './settings-revision';
import { settingsSave } from './settings-save';
import { staleAfterSave } from './stale-after-save';

/** What a reply of the Api carries. */
type DataOf<Name extends keyof Api> = Extract<
  Awaited<ReturnType<Api[Name]>>,
  { readonly ok: true }
>['data'];

/** Every handler of the Api, each behind its gate. */
export type Handlers = { readonly [Name in keyof Api]: Guarded<DataOf<Name>> };

const HANDLERS: Handlers = {
  'page/read': pageRead,
  'addresses/check': addressesCheck,
  'anywhere/projects': anywhereProjects,
  'anywhere/page': anywherePage,
  'anywhere/check': anywhereCheck,
  'request/people': requestPeople,
  'settings/read': settingsRead,
  'settings/save': settingsSave,
  'settings/confirm': settingsConfirm,
  'settings/history': settingsHistory,
  'settings/revision': settingsRevision,
  'projects/list': projectsList,
  'audit/read': auditRead,
  'guardrails/save': guardrailsSave,
  'muted/save': mutedSave,
  'stale-after/save': staleAfterSave,
  'accounts/count': accountsCount,
  'predictions/recent': predictionsRecent,
  'reality/read': realityRead,
  'reality/explain': realityExplain,
  'lists/create': listsCreate,
  'lists/fill': listsFill,
  'lists/start': listsStart,
  'lists/all': listsAll,
  'lists/read': listsRead,
  'lists/rows': listsRows,
  'lists/cancel': listsCancel,
  'lists/delete': listsDelete,
};

/** The function that the manifest names; each call opens its own ports. */
export function openResolver(openPorts: () => Ports) {
  const run =
    <Data>(handler: Guarded<Data>) =>
    (request: RawRequest) =>
      handler.run(openPorts, request);
  return makeResolver<Api>({
    'page/read': run(HANDLERS['page/read']),
    'addresses/check': run(HANDLERS['addresses/check']),
    'anywhere/projects': run(HANDLERS['anywhere/projects']),
    'anywhere/page': run(HANDLERS['anywhere/page']),
    'anywhere/check': run(HANDLERS['anywhere/check']),
    'request/people': run(HANDLERS['request/people']),
    'settings/read': run(HANDLERS['settings/read']),
    'settings/save': run(HANDLERS['settings/save']),
    'settings/confirm': run(HANDLERS['settings/confirm']),
    'settings/history': run(HANDLERS['settings/history']),
    'settings/revision': run(HANDLERS['settings/revision']),
    'projects/list': run(HANDLERS['projects/list']),
    'audit/read': run(HANDLERS['audit/read']),
    'guardrails/save': run(HANDLERS['guardrails/save']),
    'muted/save': run(HANDLERS['muted/save']),
    'stale-after/save': run(HANDLERS['stale-after/save']),
    'accounts/count': run(HANDLERS['accounts/count']),
    'predictions/recent': run(HANDLERS['predictions/recent']),
    'reality/read': run(HANDLERS['reality/read']),
    'reality/explain': run(HANDLERS['reality/explain']),
    'lists/create': run(HANDLERS['lists/create']),
    'lists/fill': run(HANDLERS['lists/fill']),
    'lists/start': run(HANDLERS['lists/start']),
    'lists/all': run(HANDLERS['lists/all']),
    'lists/read': run(HANDLERS['lists/read']),
    'lists/rows': run(HANDLERS['lists/rows']),
    'lists/cancel': run(HANDLERS['lists/cancel']),
    'lists/delete': run(HANDLERS['lists/delete']),
  });
}
