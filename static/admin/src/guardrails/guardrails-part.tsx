/** Placeholder of the part; replaced by its owner. */
import { Text } from '@atlaskit/primitives/compiled';
import { useReader } from '../use-reader';

export default function GuardrailsPart() {
  return <Text as="p">{useReader().admin.guardrails.intro}</Text>;
}
