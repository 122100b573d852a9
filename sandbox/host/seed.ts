/** What is recorded when an example opens. */
import { exampleOf } from '../site/examples/catalogue';
import type { ExampleName } from '../site/types';
import type { World } from './world';

/** Records the example's settings as its site admin would: through the app's own handler. */
export async function seed(
  { invoke, manifest, stage }: Pick<World, 'invoke' | 'manifest' | 'stage'>,
  example: ExampleName,
): Promise<void> {
  const admin = stage.users().find(({ persona }) => persona === 'site-admin');
  const module = manifest.pages.find(({ type }) => type === 'jira:adminPage');
  if (!admin || !module) throw new Error('no site admin or no admin page to record settings with');
  const place = {
    module,
    accountId: admin.accountId,
    locale: admin.locale,
    site: { url: stage.url(), cloudId: stage.cloudId() },
  };
  const reply = await invoke(place, admin.displayName, {
    functionKey: 'settings/save',
    payload: { file: exampleOf(example).record },
  });
  const saved =
    'result' in reply &&
    typeof reply.result === 'object' &&
    reply.result !== null &&
    'ok' in reply.result &&
    reply.result.ok === true;
  if (!saved) throw new Error(`settings of ${example} were not saved: ${JSON.stringify(reply)}`);
}
