/** How often the prediction came true: over time as a chart or a table, and each that did not with its likely reason. */
import Button from '@atlaskit/button/new';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { useMemo, useState } from 'react';
import type { RealityCheck } from '../../../../src/audit/evidence/reality-check';
import type { RealityReport } from '../../../../src/contract/reality';
import { MARKS, toHitRate, type WeekView } from '../../../../src/view/reality/hit-rate';
import { numberText } from '../../../../src/view/number-text';
import { Notice } from '../notice';
import { Table } from '../table';
import { useReader } from '../use-reader';
import { HitsChart } from './hits-chart';
import { Misses } from './misses';
import { Section } from './section';

interface Props {
  readonly report: RealityReport;
  /** Absent: not worked out yet. */
  readonly check: RealityCheck | undefined;
}

/** The section. */
export function HitsSection({ report, check }: Props) {
  const { words: said, admin, locale } = useReader();
  const words = admin.reality.hits;
  const { marks } = report;
  const view = useMemo(
    () => toHitRate(marks, { words: said, admin, locale, now: 0 }),
    [marks, said, admin, locale],
  );
  const [asTable, setAsTable] = useState(false);
  return (
    <Section title={words.title}>
      <Text as="p" color="color.text.subtle">
        {words.intro}
      </Text>
      {view.weeks.length === 0 ? (
        <Notice appearance="information" title={words.emptyTitle}>
          {words.empty}
        </Notice>
      ) : (
        <Stack space="space.200">
          <span className="reality-rate">{view.summary}</span>
          {asTable ? <Weeks weeks={view.weeks} /> : <HitsChart weeks={view.weeks} />}
          <div>
            <Button
              spacing="compact"
              testId="hits-toggle"
              onClick={() => {
                setAsTable(!asTable);
              }}
            >
              {asTable ? words.asChart : words.asTable}
            </Button>
          </div>
          <Misses report={report} check={check} />
        </Stack>
      )}
    </Section>
  );
}

function Weeks({ weeks }: { readonly weeks: readonly WeekView[] }) {
  const reader = useReader();
  const words = reader.admin.reality.hits;
  return (
    <Table
      label={words.chart}
      head={[words.axisWeeks, ...MARKS.map((mark) => words.marks[mark]), words.rate]}
      rows={weeks.toReversed().map(({ day, title, counts, rate }) => ({
        key: day,
        cells: [
          title,
          ...MARKS.map((mark) => numberText(counts[mark], reader)),
          rate ?? words.noRate,
        ],
      }))}
    />
  );
}
