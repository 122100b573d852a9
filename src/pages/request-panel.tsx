/** The panel beside a request: who is on it, and what an invite would send them. */
import { Box, Button, Inline, SectionMessage, Stack, Text, xcss } from '@forge/react';
import { useState } from 'react';
import type { RequestReport } from '../contract/entries';
import { toRequestView, type PersonView } from '../view/request-view';
import { CertaintyLozenge, KindLozenge, OutcomeLozenge } from './badges';
import { FailureMessage } from './failure-message';
import { ReaderProvider, useReader } from './use-reader';
import { useRequest } from './use-request';
import { useSpoken } from './use-spoken';
import { Waiting } from './waiting';

const person = xcss({
  padding: 'space.150',
  borderRadius: 'radius.large',
  backgroundColor: 'elevation.surface.sunken',
});

/** The whole panel. */
export function RequestPanel() {
  const { request, readAgain } = useRequest();
  const spoken = useSpoken();
  if (spoken === undefined) return null;
  return (
    <ReaderProvider spoken={spoken}>
      {request.is === 'reading' && <Waiting label={spoken.words.entries.request.reading} />}
      {request.is === 'failed' && <FailureMessage failure={request.failure} onRetry={readAgain} />}
      {request.is === 'ready' && <People report={request.report} onAgain={readAgain} />}
    </ReaderProvider>
  );
}

function People(props: { readonly report: RequestReport; readonly onAgain: () => void }) {
  const reader = useReader();
  const { intro, people, warnings, remarks } = toRequestView(props.report, reader);
  return (
    <Stack space="space.150">
      <Text weight="medium">{intro}</Text>
      {warnings.map(({ title, text }) => (
        <SectionMessage key={title} appearance="warning" title={title}>
          <Text>{text}</Text>
        </SectionMessage>
      ))}
      {people.map((view) => (
        <Person key={view.accountId} view={view} />
      ))}
      <Stack space="space.050">
        {remarks.map((line) => (
          <Text key={line} size="small" color="color.text.subtle">
            {line}
          </Text>
        ))}
      </Stack>
      <Inline>
        <Button appearance="subtle" spacing="compact" onClick={props.onAgain}>
          {reader.words.projectPage.checkAgain}
        </Button>
      </Inline>
    </Stack>
  );
}

function Person({ view }: { readonly view: PersonView }) {
  const { name, part, account, address, headline, ways, notes } = view;
  return (
    <Box xcss={person}>
      <Stack space="space.075">
        <Inline space="space.100" rowSpace="space.050" alignBlock="center" shouldWrap>
          <Text weight="bold">{name}</Text>
          <Text size="small" color="color.text.subtle">
            {part}
          </Text>
        </Inline>
        {address !== undefined && <Text size="small">{address}</Text>}
        <Inline space="space.050" rowSpace="space.050" alignBlock="center" shouldWrap>
          {account.map((badge) => (
            <KindLozenge key={badge.text} badge={badge} />
          ))}
        </Inline>
        {headline !== undefined && (
          <Stack space="space.075">
            <Inline space="space.050" rowSpace="space.050" alignBlock="center" shouldWrap>
              {headline.certainty !== 'certain' && (
                <CertaintyLozenge badge={headline.certaintyBadge} />
              )}
              {headline.badges.map((badge) => (
                <OutcomeLozenge key={badge.outcome} badge={badge} />
              ))}
            </Inline>
            <Text weight="medium">{headline.sentence}</Text>
            {ways.length > 0 && <Ways ways={ways} />}
          </Stack>
        )}
        {notes.map((note) => (
          <Text key={note}>{note}</Text>
        ))}
      </Stack>
    </Box>
  );
}

/** What would lead to each of several outcomes; there may be many, so one asks for them. */
function Ways({ ways }: Pick<PersonView, 'ways'>) {
  const [open, setOpen] = useState(false);
  const { showDetails, hideDetails } = useReader().words.projectPage;
  return (
    <Stack space="space.075" alignInline="start">
      <Button
        spacing="compact"
        iconAfter={open ? 'chevron-up' : 'chevron-down'}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {open ? hideDetails : showDetails}
      </Button>
      {open &&
        ways.map(({ badge, conditions }) => (
          <Stack key={conditions} space="space.025" alignInline="start">
            <OutcomeLozenge badge={badge} />
            <Text>{conditions}</Text>
          </Stack>
        ))}
    </Stack>
  );
}
