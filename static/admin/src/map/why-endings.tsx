/** What an ending means for both sides; where several are possible, what each would take. */
import { Stack, Text } from '@atlaskit/primitives/compiled';
import type { EndingView, Row } from '../../../../src/view/ending-view';
import { toPossibleOutcomes } from '../../../../src/view/possible-outcomes';
import { OutcomeBadge } from '../outcome-badge';
import { SourceLinks } from '../source-links';

/** The only ending at length, or all of them in short. */
export function Endings({ endings }: { readonly endings: readonly EndingView[] }) {
  const [only, ...more] = endings;
  if (only === undefined) return null;
  if (more.length === 0) return <Rows rows={only.rows} />;
  return (
    <Stack space="space.100">
      {toPossibleOutcomes(endings).map(({ badge, ways, rows }) => (
        <div key={badge.outcome} className="map-part-box">
          <Stack space="space.100" alignInline="start">
            <OutcomeBadge badge={badge} />
            {ways.map(({ step, when, because, sources }) => (
              <Stack key={step} space="space.025">
                {when !== undefined && <Text weight="medium">{when}</Text>}
                <Text>{because}</Text>
                <SourceLinks sources={sources} />
              </Stack>
            ))}
            <Rows rows={rows} />
          </Stack>
        </div>
      ))}
    </Stack>
  );
}

function Rows({ rows }: { readonly rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <dl className="map-rows">
      {rows.map(({ label, text }) => (
        <div key={label}>
          <dt className="label">{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
