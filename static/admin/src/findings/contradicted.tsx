/** Above the findings: what accounts that appeared say of the record, because the findings take it as it is. */
import Button from '@atlaskit/button/new';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import SectionMessage from '@atlaskit/section-message';
import { likelyStates } from '../../../../src/view/likely-settings';
import { toRealityHeadline } from '../../../../src/view/reality/reality-headline';
import { focusTab } from '../part-tabs';
import { useContradiction, type Contradiction } from '../reality/use-contradiction';
import { useReader } from '../use-reader';
import { useRoute } from '../use-route';
import { useSetup } from '../use-setup';

/** Nothing where nothing contradicts it, and before that is known. */
export function Contradicted() {
  const contradiction = useContradiction();
  return (
    <div role="status" data-testid="contradicted">
      {contradiction !== undefined && <Message contradiction={contradiction} />}
    </div>
  );
}

function Message({ contradiction }: { readonly contradiction: Contradiction }) {
  const { check, sweep } = contradiction;
  const reader = useReader();
  const { record } = useSetup();
  const { go } = useRoute();
  const { findings, history } = reader.admin;
  const { text } = toRealityHeadline({ sweep, since: record?.savedAt, check }, reader);
  const states = likelyStates(check, reader);
  return (
    <SectionMessage appearance="warning" title={text}>
      <Stack space="space.100" alignInline="start">
        {/* Of a single one the title says it. */}
        {states.length > 1 && (
          <ul className="contradicted-states">
            {states.map((state) => (
              <li key={state}>{state}</li>
            ))}
          </ul>
        )}
        <Text as="p">{findings.contradicted}</Text>
        <Button
          spacing="compact"
          onClick={() => {
            go('reality');
            focusTab('reality');
          }}
        >
          {history.status.seeReality}
        </Button>
      </Stack>
    </SectionMessage>
  );
}
