/** What the kinds of lines mean, and how to move in the picture. */
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useReader } from '../use-reader';

const WITH_PATH = ['always', 'possibly', 'never', 'otherReading'] as const;
const WITHOUT_PATH = ['never', 'otherReading'] as const;

/** Below the picture. */
export function GraphLegend({ hasPath }: { readonly hasPath: boolean }) {
  const { graph } = useReader().admin;
  return (
    <Stack space="space.050">
      <ul className="graph-legend" aria-label={graph.legendLabel}>
        {(hasPath ? WITH_PATH : WITHOUT_PATH).map((kind) => (
          <li key={kind}>
            <Inline space="space.075" alignBlock="center">
              <span className="graph-swatch" data-kind={kind} />
              <Text size="small">{graph.legend[kind]}</Text>
            </Inline>
          </li>
        ))}
      </ul>
      <Text as="p" size="small" color="color.text.subtle">
        {graph.choose} {graph.pictureHelp}
      </Text>
    </Stack>
  );
}
