/** Whom one asked about, before and after; and whether the wish is fulfilled. */
import ArrowRightIcon from '@atlaskit/icon/core/arrow-right';
import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import type { Settings } from '../../../../src/decide/settings';
import { baselineOf, prepareBeside } from '../../../../src/audit/baseline';
import { toFocusView } from '../../../../src/view/focus-view';
import { whoIsMeant } from '../../../../src/view/wish';
import { Answer } from '../comparison/answer';
import { useReader } from '../use-reader';
import { useQuery } from './use-query';

interface Props {
  readonly record: Settings;
  readonly copy: Settings;
}

/** Nothing where one came for nobody in particular. */
export function Focus({ record, copy }: Props) {
  const { who, project, wish, choose } = useQuery();
  const reader = useReader();
  const baseline = baselineOf(record);
  const meant = who === '' ? undefined : whoIsMeant(who, baseline.site, reader);
  if (meant === undefined) return null;
  const { title, before, after, isChanged, fulfilled } = toFocusView(
    { meant, project, ...(wish === undefined ? {} : { wish }) },
    { settings: record, site: baseline.site },
    { settings: copy, site: prepareBeside(baseline, copy) },
    reader,
  );
  return (
    <section className="change-group" aria-label={title} data-testid="what-if-focus">
      <Stack space="space.100">
        <Inline space="space.100" alignBlock="center" spread="space-between">
          <Text weight="semibold">{title}</Text>
          <Button
            appearance="subtle"
            spacing="compact"
            onClick={() => choose({ who: '', project: '', wish: '' })}
          >
            {reader.admin.whatIf.forget}
          </Button>
        </Inline>
        <Inline space="space.150" rowSpace="space.050" alignBlock="center" shouldWrap>
          <Answer answer={before} />
          {isChanged && (
            <>
              <ArrowRightIcon label={reader.admin.whatIf.comparison.after} />
              <Answer answer={after} />
            </>
          )}
        </Inline>
        {fulfilled !== undefined && (
          <Inline space="space.100" rowSpace="space.050" alignBlock="center" shouldWrap>
            <Lozenge appearance={fulfilled.is ? 'success' : 'moved'}>
              {fulfilled.is ? reader.admin.whatIf.wishYes : reader.admin.whatIf.wishNo}
            </Lozenge>
            <Text>{fulfilled.text}</Text>
          </Inline>
        )}
      </Stack>
    </section>
  );
}
