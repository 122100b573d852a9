/** What if: any setting changed in a copy, and only what changes; or the other way round, the least change for a wish. */
import Button from '@atlaskit/button/new';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { Notice } from '../notice';
import { useReader } from '../use-reader';
import { useRoute } from '../use-route';
import { useSetup } from '../use-setup';
import { LeastPanel } from './least-panel';
import { Tools } from './tools';
import { TryPanel } from './try-panel';
import { useChanges } from './use-changes';
import { useQuery } from './use-query';
import './what-if.css';

/** The part. */
export default function WhatIfPart() {
  const { record } = useSetup();
  const { go } = useRoute();
  const { whatIf } = useReader().admin;
  const { tool } = useQuery();
  const tried = useChanges();
  return (
    <Stack space="space.300">
      {record === undefined && (
        <Stack space="space.100" alignInline="start">
          <Notice appearance="information" title={whatIf.emptyTitle}>
            {whatIf.empty}
          </Notice>
          <Button onClick={() => go('record')}>{whatIf.toRecord}</Button>
        </Stack>
      )}
      <BackToList />
      <Tools />
      {tool === 'least' ? (
        <div className="reading-width">
          <LeastPanel onTry={(changes) => tried.replace(changes, 'try')} />
        </div>
      ) : (
        <>
          <Text as="p">{whatIf.intro}</Text>
          <TryPanel tried={tried} />
        </>
      )}
    </Stack>
  );
}

/** Whoever came from a list goes back to it with the changes. */
function BackToList() {
  const { route, go } = useRoute();
  const { backToList } = useReader().admin.lists.whatIf;
  if (!route.query.has('list')) return null;
  const query = new URLSearchParams(route.query);
  query.set('run', '1');
  return (
    <Inline>
      <Button onClick={() => go('lists', query)}>{backToList}</Button>
    </Inline>
  );
}
