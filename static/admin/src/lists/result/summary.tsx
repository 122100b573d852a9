/** A list in numbers; each of them shows its rows. */
import Heading from '@atlaskit/heading';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useMemo, type ReactNode } from 'react';
import type { ListFilter } from '../../../../../src/view/lists/list-filter';
import {
  toListSummaryView,
  type DomainView,
  type ReasonView,
} from '../../../../../src/view/lists/list-summary-view';
import { OutcomeBadge } from '../../outcome-badge';
import { filterKey, withFilter } from './choices';
import type { Result } from './use-result';

/** The sentence first, then what they get, what stands out, and by domain and reason. */
export function Summary({ result }: { readonly result: Result }) {
  const { table, reader } = result;
  const { summary: words, places } = reader.words.lists;
  const view = useMemo(() => toListSummaryView(table, reader), [table, reader]);
  const groups = view.groups.filter(({ count }) => count > 0);
  const hasSurprises = groups.some(({ group }) => group === 'surprises');
  return (
    <Stack space="space.200">
      <Text as="p" size="large" weight="medium">
        {view.text}
      </Text>
      <Cards title={words.byOutcome}>
        {view.kinds.map(({ badge, filter, text, share }) => (
          <Entry key={badge.kind} result={result} filter={filter} className="map-count">
            <span className="result-card">
              <OutcomeBadge badge={badge} />
              <Count text={text} share={share} />
            </span>
          </Entry>
        ))}
      </Cards>
      <Cards title={words.surprises}>
        {groups.map(({ group, name, help, filter, text, share }) => (
          <Entry key={group} result={result} filter={filter} className="map-count">
            <span className="result-card">
              <span className="map-strong">{name}</span>
              <Count text={text} share={share} />
              <span className="map-subtle">{help}</span>
            </span>
          </Entry>
        ))}
      </Cards>
      {!hasSurprises && <Text as="p">{places.noSurprises}</Text>}
      <div className="result-breakdowns">
        <Breakdown title={words.byDomain}>
          {view.domains.map((one) => (
            <DomainEntry key={one.name} result={result} view={one} />
          ))}
          {view.moreDomains !== undefined && (
            <li>
              <Text size="small" color="color.text.subtle">
                {view.moreDomains}
              </Text>
            </li>
          )}
        </Breakdown>
        <Breakdown title={words.byReason}>
          {view.reasons.map((one) => (
            <ReasonEntry key={JSON.stringify(one.filter)} result={result} view={one} />
          ))}
        </Breakdown>
      </div>
    </Stack>
  );
}

function Cards({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Stack space="space.100">
      <Heading as="h3" size="xsmall">
        {title}
      </Heading>
      <div className="map-counts" role="group" aria-label={title}>
        {children}
      </div>
    </Stack>
  );
}

/** Folded: there may be many. */
function Breakdown({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details className="result-breakdown">
      <summary>{title}</summary>
      <ul className="plain-list">{children}</ul>
    </details>
  );
}

function DomainEntry({ result, view }: { readonly result: Result; readonly view: DomainView }) {
  const { name, rows, parts, filter } = view;
  return (
    <li>
      <Entry result={result} filter={filter} className="result-entry">
        <span className="result-entry-head">
          <span className="map-strong">{name}</span>
          <Count text={rows.text} share={rows.share} />
        </span>
        <Inline space="space.100" rowSpace="space.050" alignBlock="center" shouldWrap>
          {parts.map(({ badge, text }) => (
            <Inline key={badge.kind} space="space.050" alignBlock="center">
              <OutcomeBadge badge={badge} />
              <Text size="small">{text}</Text>
            </Inline>
          ))}
        </Inline>
      </Entry>
    </li>
  );
}

function ReasonEntry({ result, view }: { readonly result: Result; readonly view: ReasonView }) {
  const { reasons, badge, rows, filter } = view;
  return (
    <li>
      <Entry result={result} filter={filter} className="result-entry">
        <span className="result-entry-head">
          <OutcomeBadge badge={badge} />
          <Count text={rows.text} share={rows.share} />
        </span>
        <Text size="small">{reasons.join(' ')}</Text>
      </Entry>
    </li>
  );
}

function Count({ text, share }: { readonly text: string; readonly share: string }) {
  return (
    <span className="result-count">
      <span className="map-count-number">{text}</span>
      <span className="map-subtle">{share}</span>
    </span>
  );
}

interface EntryProps {
  readonly result: Result;
  readonly filter: ListFilter;
  readonly className: string;
  readonly children: ReactNode;
}

/** Shows these rows and no others, so that there are as many as it says; pressed again, all of them. */
function Entry({ result, filter, className, children }: EntryProps) {
  const { query, choose } = result;
  const next = withFilter(query, filter);
  const isPressed = filterKey(next) === filterKey(query);
  return (
    <button
      type="button"
      className={className}
      aria-pressed={isPressed}
      onClick={() => {
        choose(isPressed ? withFilter(query, {}) : next);
      }}
    >
      {children}
    </button>
  );
}
