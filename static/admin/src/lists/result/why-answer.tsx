/** The answer of a row in full, in the same words as a single answer. */
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { urlOf } from '../../../../../src/view/destination';
import type { RowView } from '../../../../../src/view/lists/row-view';
import { NextSteps } from '../../map/why-advice';
import { Titled } from '../../map/titled';
import { OutcomeBadge } from '../../outcome-badge';
import { SourceLinks } from '../../source-links';
import { useSiteUrl } from '../../use-site-url';
import type { Result } from './use-result';

interface Props {
  readonly row: RowView;
  readonly projectKey: string;
  readonly reader: Result['reader'];
}

/** The sentence first, then why, what is known of the person, and where to go. */
export function WhyAnswer({ row, projectKey, reader }: Props) {
  const { words } = reader;
  const { table, summary } = words.lists;
  const siteUrl = useSiteUrl();
  const steps =
    siteUrl === undefined
      ? []
      : row.destinations.map((destination) => ({
          destination,
          ...words.destinations[destination],
          url: urlOf(destination, { siteUrl, projectKey }),
        }));
  return (
    <Stack space="space.250">
      <Stack space="space.100">
        <Inline space="space.100" rowSpace="space.050" shouldWrap>
          <OutcomeBadge badge={row.certainty} />
          <OutcomeBadge badge={row.badge} />
        </Inline>
        <Text size="large" weight="bold">
          {row.sentence}
        </Text>
        <Lines texts={[row.problem, row.dispute, row.otherwise]} />
      </Stack>
      <Part title={table.columns.reason} texts={row.reasons} />
      <SourceLinks sources={row.problem === undefined ? row.sources : []} />
      <Part
        title={table.columns.account}
        texts={[row.account, row.accountBecause, row.dependsOn]}
      />
      <Part title={summary.surprises} texts={row.surprises.map(({ text }) => text)} />
      <NextSteps steps={steps} />
      <Part title={words.projectPage.caveats} texts={row.caveats} />
    </Stack>
  );
}

interface PartProps {
  readonly title: string;
  readonly texts: readonly (string | undefined)[];
}

function Part({ title, texts }: PartProps) {
  if (texts.every((text) => text === undefined || text === '')) return null;
  return (
    <Titled title={title}>
      <Stack space="space.050">
        <Lines texts={texts} />
      </Stack>
    </Titled>
  );
}

function Lines({ texts }: Pick<PartProps, 'texts'>) {
  return texts.map(
    (text) =>
      text !== undefined &&
      text !== '' && (
        <Text key={text} as="p">
          {text}
        </Text>
      ),
  );
}
