/** The answer of one cell in full: what happens, what settles it, what to do, and each step on the way. */
import Button from '@atlaskit/button/new';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useMemo, useState } from 'react';
import { certaintyOf } from '../../../../src/view/certainty';
import { all } from '../../../../src/view/join';
import { toMapWhy } from '../../../../src/view/map-why';
import { OutcomeBadge } from '../outcome-badge';
import { useAuthor } from '../use-author';
import { useReader } from '../use-reader';
import { useRoute } from '../use-route';
import { useSetup } from '../use-setup';
import { useSiteUrl } from '../use-site-url';
import type { ChosenCell } from './use-chosen-cell';
import { Doubts, NextSteps, Otherwise, Points } from './why-advice';
import { Endings } from './why-endings';
import { WaySteps } from './why-steps';

interface Props {
  readonly cell: ChosenCell;
  readonly address: string | undefined;
}

/** Everything that is known about it. */
export function WhyAnswer({ cell, address }: Props) {
  const reader = useReader();
  const view = useWhy(cell, address);
  const { headline } = view;
  const labels = reader.words.projectPage;
  const [only, ...more] = view.endings;
  return (
    <Stack space="space.250">
      <Where cell={cell} address={view.address} />
      <Stack space="space.100">
        <Inline space="space.100" rowSpace="space.050" shouldWrap>
          <OutcomeBadge badge={headline.certaintyBadge} />
          {headline.badges.map((badge) => (
            <OutcomeBadge key={badge.outcome} badge={badge} />
          ))}
        </Inline>
        <Text size="large" weight="bold">
          {headline.sentence}
        </Text>
        {only !== undefined && more.length === 0 && <Text as="p">{only.because}</Text>}
        {headline.dispute !== undefined && <Text as="p">{headline.dispute}</Text>}
        {certaintyOf(cell.verdict) === 'certain' && (
          <Text size="small" color="color.text.subtle">
            {view.evidence}
          </Text>
        )}
      </Stack>
      <Onwards cell={cell} />
      <Doubts doubts={view.doubts} />
      <Endings endings={view.endings} />
      <WaySteps why={view.why} />
      <NextSteps steps={view.nextSteps} />
      <Otherwise otherwise={view.otherwise} />
      <Points title={labels.caveats} texts={view.caveats.map(({ text }) => text)} />
      <Points title={labels.limits} texts={view.limits} />
    </Stack>
  );
}

function useWhy({ line, project }: ChosenCell, typed: string | undefined) {
  const { settings, record } = useSetup();
  const now = useReader();
  const [reader] = useState(now);
  const author = useAuthor(record?.savedBy);
  const siteUrl = useSiteUrl();
  const address = typed ?? line.row.example;
  const at = record?.savedAt;
  return useMemo(
    () =>
      toMapWhy(
        { address, ...(project === undefined ? {} : { project }) },
        settings,
        {
          ...(at === undefined ? {} : { at }),
          ...(author === undefined ? {} : { author }),
          ...(siteUrl === undefined ? {} : { siteUrl }),
        },
        reader,
      ),
    [address, project, settings, at, author, siteUrl, reader],
  );
}

/** The address that is asked about, the project, and those where it is the same. */
function Where({ cell, address }: { readonly cell: ChosenCell; readonly address: string }) {
  const reader = useReader();
  const { whyFor, exampleAddress, alsoFor } = reader.admin.map;
  const others = cell.column.projects.filter((key) => key !== cell.project);
  return (
    <Stack space="space.025">
      <Text as="p" color="color.text.subtle">
        {exampleAddress(whyFor(address, cell.project))}
      </Text>
      {others.length > 0 && (
        <Text as="p" size="small" color="color.text.subtle" maxLines={2}>
          {alsoFor(all(others, reader))}
        </Text>
      )}
    </Stack>
  );
}

/** From this cell to what would change it. */
function Onwards({ cell: { line, project } }: { readonly cell: ChosenCell }) {
  const { go } = useRoute();
  const { map } = useReader().admin;
  const target = (tool: 'try' | 'least') =>
    new URLSearchParams({
      who: line.key,
      ...(project === undefined ? {} : { project }),
      ...(tool === 'least' ? { tool } : {}),
    });
  return (
    <Inline space="space.100" rowSpace="space.100" shouldWrap>
      <Button
        onClick={() => {
          go('what-if', target('try'));
        }}
      >
        {map.tryChange}
      </Button>
      <Button
        onClick={() => {
          go('what-if', target('least'));
        }}
      >
        {map.leastChange}
      </Button>
    </Inline>
  );
}
