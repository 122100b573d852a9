/** The ways to a wish: each with its changes, with whom else it changes, and a button that tries it. */
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import Spinner from '@atlaskit/spinner';
import { useMemo, useState } from 'react';
import { changesWith } from '../../../../src/audit/changes-between';
import type { Outcome } from '../../../../src/decide/outcome';
import { toWaysView, type WayView } from '../../../../src/view/ways-view';
import type { Meant } from '../../../../src/view/wish';
import { useAnalysis } from '../analysis/use-analysis';
import { Differences } from '../comparison/comparison';
import { Notice } from '../notice';
import { useReader } from '../use-reader';
import { useSetup } from '../use-setup';
import { useSiteUrl } from '../use-site-url';
import { ChangeName } from './changes-panel';
import type { Tried } from './use-changes';

/** Ways that are shown at once. */
const SHOWN_AT_FIRST = 6;

interface Props {
  readonly who: string;
  readonly meant: Meant;
  readonly project: string;
  readonly outcome: Outcome;
  readonly onTry: Tried['replace'];
}

/** Works them out beside the page, and shows them. */
export function Ways({ who, meant, project, outcome, onTry }: Props) {
  const { settings } = useSetup();
  const reader = useReader();
  const siteUrl = useSiteUrl();
  const [all, setAll] = useState(false);
  const { least } = reader.admin.whatIf;
  const job = useMemo(
    () => ({
      kind: 'least-changes' as const,
      settings,
      wish: { who: meant.who, project, outcome },
    }),
    // A new object means the same person as long as the text is the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [settings, who, project, outcome],
  );
  const analysis = useAnalysis(job);
  if (analysis.is === 'working') {
    return (
      <Inline space="space.150" rowSpace="space.050" alignBlock="center" shouldWrap>
        <Spinner size="small" />
        <span role="status">{least.working}</span>
      </Inline>
    );
  }
  if (analysis.is === 'failed') return <Notice appearance="error">{least.failed}</Notice>;
  const view = toWaysView(
    analysis.result,
    { record: settings, wish: job.wish, meant, siteUrl },
    reader,
  );
  if (view.is !== 'found') {
    return (
      <div data-testid={`least-${view.is}`}>
        <Notice appearance={view.is === 'already' ? 'success' : 'warning'} title={view.title}>
          {view.text}
        </Notice>
      </div>
    );
  }
  const shown = all ? view.ways : view.ways.slice(0, SHOWN_AT_FIRST);
  return (
    <Stack space="space.200">
      <div role="status">
        <Heading as="h2" size="small">
          {view.title}
        </Heading>
      </div>
      <Text as="p" color="color.text.subtle">
        {least.notePerson}
      </Text>
      {view.more !== undefined && <Text as="p">{view.more}</Text>}
      {shown.map((way) => (
        <Way
          key={way.id}
          way={way}
          onTry={() => onTry(changesWith(settings, [], way.way.changes))}
        />
      ))}
      {shown.length < view.ways.length && (
        <div>
          <Button onClick={() => setAll(true)}>{least.showWays(view.ways.length)}</Button>
        </div>
      )}
    </Stack>
  );
}

function Way({ way, onTry }: { readonly way: WayView; readonly onTry: () => void }) {
  const [open, setOpen] = useState(false);
  const { settings } = useSetup();
  const { least } = useReader().admin.whatIf;
  return (
    <section className="change-group" aria-label={way.title} data-testid="least-way">
      <Stack space="space.150">
        <Inline space="space.200" rowSpace="space.100" spread="space-between" shouldWrap>
          <Stack space="space.100">
            <ul className="what-if-changes">
              {way.lines.map((line) => (
                <li key={line.id}>
                  <ChangeName line={line} />
                </li>
              ))}
            </ul>
            <Text color="color.text.subtle">{way.others}</Text>
          </Stack>
          <Button appearance="primary" testId="least-try" onClick={onTry}>
            {least.tryThis}
          </Button>
        </Inline>
        {way.way.others.length > 0 && (
          <div>
            <Button
              appearance="subtle"
              spacing="compact"
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              {open ? least.hideOthers : least.showOthers}
            </Button>
          </div>
        )}
        {open && (
          <Differences
            differences={way.way.others}
            projectCount={Math.max(1, settings.projects.size)}
          />
        )}
      </Stack>
    </section>
  );
}
