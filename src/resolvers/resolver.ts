/** All handlers under the names of the Api. */
import { makeResolver } from '@forge/resolver';
import type { Api } from '../contract/api';
import type { Ports } from '../context/ports';
import { addressesCheck } from './addresses-check';
import type { Guarded, RawRequest } from './handler';
import { pageRead } from './page-read';
import { settingsRead } from './settings-read';
import { settingsSave } from './settings-save';

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
  'settings/read': settingsRead,
  'settings/save': settingsSave,
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
    'settings/read': run(HANDLERS['settings/read']),
    'settings/save': run(HANDLERS['settings/save']),
  });
}
