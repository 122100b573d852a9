/** How a list stands: while it is under way, and once it has ended. */
import {
  Box,
  Inline,
  Lozenge,
  SectionMessage,
  SectionMessageAction,
  Stack,
  Text,
} from '@forge/react';
import type { ListReport } from '../contract/lists';
import type { Sample } from '../view/lists/pace';
import { toProgressView } from '../view/lists/progress-view';
import type { Reader } from '../view/reader';
import { lozengeLook } from './looks';
import { Progress } from './progress';

interface Props {
  readonly report: ListReport;
  readonly reader: Reader;
  /** From where the pace is measured; else from the beginning. */
  readonly earlier?: Sample;
  readonly onWake: () => void;
}

/** State, progress, and what was read for it. */
export function ListProgress({ report, reader, earlier, onWake }: Props) {
  const view = toProgressView(report, reader, earlier);
  const { actions, progress } = reader.words.lists;
  const pace = [view.rate, view.remaining].filter((text) => text !== undefined);
  const isLeft = report.state === 'filling';
  return (
    <Stack space="space.150">
      <Inline space="space.100" alignBlock="center" shouldWrap>
        {/* Announced: each new state, and how it ended; not each step on the way. */}
        <Box role="status">
          <Inline space="space.100" alignBlock="center" shouldWrap>
            <Lozenge appearance={lozengeLook(view.badge.tone)}>{view.badge.text}</Lozenge>
            {!view.isUnderWay && !isLeft && <Text>{view.sentence}</Text>}
          </Inline>
        </Box>
        {pace.length > 0 && (
          <Text size="small" color="color.text.subtle">
            {pace.join(' · ')}
          </Text>
        )}
      </Inline>
      {isLeft && (
        <SectionMessage appearance="warning">
          <Text>{progress.fillingStopped}</Text>
        </SectionMessage>
      )}
      {view.isUnderWay && (
        <Progress
          text={view.sentence}
          share={view.percent === undefined ? undefined : view.percent / 100}
        />
      )}
      {view.canClose !== undefined && <Text>{view.canClose}</Text>}
      {view.pause !== undefined && (
        <SectionMessage appearance="information">
          <Text>{view.pause}</Text>
        </SectionMessage>
      )}
      {view.stuck !== undefined && (
        <SectionMessage
          appearance="warning"
          actions={[
            <SectionMessageAction key="wake" onClick={onWake}>
              {actions.continue}
            </SectionMessageAction>,
          ]}
        >
          <Text>{view.stuck}</Text>
        </SectionMessage>
      )}
      <Stack space="space.025">
        {view.reading.map((line) => (
          <Text key={line} size="small" color="color.text.subtle">
            {line}
          </Text>
        ))}
      </Stack>
    </Stack>
  );
}
