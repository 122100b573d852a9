/** One answer: first the badges and the sentence, then the details. */
import { Button, Heading, Inline, SectionMessage, Stack, Text } from '@forge/react';
import { useState } from 'react';
import { toShown } from '../view/over-long';
import type { Reader } from '../view/reader';
import type { ResultView } from '../view/result-view';
import { AnswerDetails } from './answer-details';
import { CertaintyLozenge, OutcomeLozenge, Picture } from './badges';
import { Card } from './card';

interface Props {
  readonly view: ResultView;
  readonly reader: Reader;
  readonly isOpen: boolean;
  /** Checking again failed; what is shown is older. */
  readonly notice: string | undefined;
  readonly onAgain: (address: string) => void;
}

/** The card of one address. */
export function AnswerCard({ view, reader, isOpen, notice, onAgain }: Props) {
  const [open, setOpen] = useState(isOpen);
  const { headline } = view;
  const [only, ...more] = view.endings;
  const { projectPage } = reader.words;
  return (
    <Card>
      <Stack space="space.200">
        <Stack space="space.100">
          <Inline space="space.100" alignBlock="center">
            <Picture picture={headline.picture} />
            <Heading as="h2" size="small">
              {toShown(view.address)}
            </Heading>
          </Inline>
          <Inline space="space.100" rowSpace="space.050" alignBlock="center" shouldWrap>
            <CertaintyLozenge badge={headline.certaintyBadge} />
            {headline.badges.map((badge) => (
              <OutcomeLozenge key={badge.outcome} badge={badge} />
            ))}
          </Inline>
          <Text size="large" weight="bold">
            {headline.sentence}
          </Text>
          {only !== undefined && more.length === 0 && <Text>{only.because}</Text>}
          {headline.dispute !== undefined && <Text>{headline.dispute}</Text>}
          {view.otherwise?.isFailure === true && <Text>{view.otherwise.note}</Text>}
          {view.problem !== undefined && <Text>{view.problem}</Text>}
        </Stack>
        {notice !== undefined && (
          <SectionMessage appearance="warning">
            <Text>{notice}</Text>
          </SectionMessage>
        )}
        {open && <AnswerDetails view={view} reader={reader} />}
        <Inline
          space="space.100"
          rowSpace="space.100"
          alignBlock="center"
          spread="space-between"
          shouldWrap
        >
          <Text size="small" color="color.text.subtle">
            {view.age}
          </Text>
          <Inline space="space.100" rowSpace="space.100" shouldWrap>
            <Button
              appearance="subtle"
              spacing="compact"
              onClick={() => {
                onAgain(view.address);
              }}
            >
              {projectPage.checkAgain}
            </Button>
            <Button
              appearance="subtle"
              spacing="compact"
              iconAfter={open ? 'chevron-up' : 'chevron-down'}
              onClick={() => {
                setOpen(!open);
              }}
            >
              {open ? projectPage.hideDetails : projectPage.showDetails}
            </Button>
          </Inline>
        </Inline>
      </Stack>
    </Card>
  );
}
