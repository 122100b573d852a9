/** The stage of a test file: raised before its tests, taken down after them. */
import { openStage, PATIENCE_MS, type OwnStage, type Stage } from './stage';

/** To be called where the file begins, whose tests are then waited for as a browser needs it; what it hands out can be used once they run. */
export function raiseStage(options?: Parameters<typeof openStage>[0]): Stage {
  jest.setTimeout(PATIENCE_MS);
  let raised: OwnStage | undefined;
  beforeAll(async () => {
    raised = await openStage(options);
  });
  afterAll(() => raised?.stop());
  const stage = (): Stage => {
    if (raised === undefined) throw new Error('No test runs yet');
    return raised;
  };
  return {
    get url() {
      return stage().url;
    },
    get complaints() {
      return stage().complaints;
    },
    open: (...place) => stage().open(...place),
    openElsewhere: (place) => stage().openElsewhere(place),
    reset: (request) => stage().reset(request),
    change: (patch) => stage().change(patch),
  };
}
