/** Placeholder of the part; replaced by its owner. */
import { Text } from '@atlaskit/primitives/compiled';
import { useReader } from '../use-reader';

export default function FindingsPart() {
  return <Text as="p">{useReader().admin.findings.intro}</Text>;
}
