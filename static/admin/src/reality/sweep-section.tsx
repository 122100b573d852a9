/** How the nightly reading stands. */
import { Text } from '@atlaskit/primitives/compiled';
import type { RealityReport } from '../../../../src/contract/reality';
import { toSweepLines } from '../../../../src/view/reality/sweep-view';
import { useReader } from '../use-reader';
import { Section } from './section';

/** The section. */
export function SweepSection({ report }: { readonly report: RealityReport }) {
  const reader = useReader();
  return (
    <Section title={reader.admin.reality.sweep.title}>
      <ul className="reality-bullets">
        {toSweepLines(report, reader).map((text) => (
          <li key={text}>
            <Text>{text}</Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
