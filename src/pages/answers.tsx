/** The answers of a check: one card per address, with a line over several of them. */
import { Heading, List, ListItem, SectionMessage, Stack, Text } from '@forge/react';
import type { CheckedAddress, PageReport } from '../contract/api';
import { toKeptNotice } from '../view/kept-answer';
import { toSummary } from '../view/page-view';
import type { Reader } from '../view/reader';
import { sendsMail, settingOf, toResultView } from '../view/result-view';
import { AnswerCard } from './answer-card';
import { FailedCard } from './failed-card';
import type { Answered } from './check-state';

interface Props {
  readonly answered: Answered;
  readonly report: PageReport;
  readonly reader: Reader;
  readonly onAgain: (address: string) => void;
}

/** Every answer of a list, in its order; what is said of the check itself stands above them. */
export function Answers({ answered, report, reader, onAgain }: Props) {
  const { results } = answered.report;
  const setting = settingOf(report);
  const single = results.length === 1;
  const { text, partial } = toSummary(answered.report, reader);
  return (
    <Stack space="space.200">
      {!single && <Text weight="medium">{text}</Text>}
      {!single && partial !== undefined && (
        <SectionMessage appearance="warning">
          <Text>{partial}</Text>
        </SectionMessage>
      )}
      {results.map((result) =>
        'failed' in result ? (
          <FailedCard key={result.address} result={result} reader={reader} onAgain={onAgain} />
        ) : (
          <AnswerCard
            key={`${result.address} ${result.checkedAt}`}
            view={toResultView(result, setting, reader)}
            reader={reader}
            isOpen={single}
            notice={noticeOf(result, answered, reader)}
            onAgain={onAgain}
          />
        ),
      )}
      {results.some((result) => !('failed' in result) && sendsMail(result)) && (
        <Limits reader={reader} />
      )}
    </Stack>
  );
}

function noticeOf(result: CheckedAddress, { kept }: Answered, reader: Reader): string | undefined {
  const failure = kept.get(result.address);
  return failure === undefined ? undefined : toKeptNotice(result, failure, reader);
}

function Limits({ reader }: { readonly reader: Reader }) {
  const { words } = reader;
  return (
    <Stack space="space.050">
      <Heading as="h2" size="xsmall">
        {words.projectPage.limits}
      </Heading>
      <List type="unordered">
        {Object.values(words.limits).map((limit) => (
          <ListItem key={limit}>{limit}</ListItem>
        ))}
      </List>
    </Stack>
  );
}
