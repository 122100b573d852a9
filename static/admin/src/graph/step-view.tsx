/** A step of the procedure: what it means, how well it is documented, and where. */
import { Stack, Text } from '@atlaskit/primitives/compiled';
import type { WhyStep } from '../../../../src/view/why';
import { SourceLinks } from '../source-links';
import { useReader } from '../use-reader';

/** The step with its sources. */
export function StepView({ step }: { readonly step: WhyStep }) {
  const { graph } = useReader().admin;
  return (
    <Stack space="space.050">
      <Text as="p">
        <Text weight="semibold">{step.id}</Text> {step.means}
      </Text>
      <Text as="p" size="small" color="color.text.subtle">
        {step.sources.every(({ isOurs }) => isOurs) ? graph.noSources : step.evidence}
      </Text>
      <SourceLinks sources={step.sources} />
    </Stack>
  );
}
