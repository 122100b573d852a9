/** How far a list is: a sentence and a bar, pace and remaining time, and what was read. */
import Button from '@atlaskit/button/new';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import type { ListReport } from '../../../../src/contract/lists';
import { toProgressView } from '../../../../src/view/lists/progress-view';
import { Notice } from '../notice';
import { useReader } from '../use-reader';
import { Bar } from './bar';
import type { ListControl } from './use-list';

interface Props {
  readonly list: ListControl;
  readonly report: ListReport;
}

export function Progress({ list, report }: Props) {
  const reader = useReader();
  const view = toProgressView(report, reader, list.earlier);
  const { actions } = reader.words.lists;
  const pace = [view.rate, view.remaining].filter((text) => text !== undefined).join(' · ');
  return (
    <Stack space="space.150" alignInline="stretch">
      <div role="status">
        <Text as="p" weight="medium">
          {view.sentence}
        </Text>
      </div>
      {view.isUnderWay && <Bar label={view.sentence} percent={view.percent} />}
      {pace !== '' && <Text color="color.text.subtle">{pace}</Text>}
      {view.pause !== undefined && <Notice appearance="warning">{view.pause}</Notice>}
      {view.stuck !== undefined && (
        <Stack space="space.100" alignInline="start">
          <Notice appearance="warning">{view.stuck}</Notice>
          <Button isLoading={list.isWorking === true} onClick={list.resume}>
            {actions.continue}
          </Button>
        </Stack>
      )}
      {view.canClose !== undefined && <Text color="color.text.subtle">{view.canClose}</Text>}
      {view.reading.length > 0 && (
        <ul className="plain-list reading-lines">
          {view.reading.map((line) => (
            <li key={line}>
              <Text size="small" color="color.text.subtle">
                {line}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}
