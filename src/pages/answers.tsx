/** The answers of a check: one card per address, with a line over several of them. */
import { Heading, List, ListItem, SectionMessage, Stack, Text } from '@forge/react';
import type { CheckedAddress, PageReport } from '../contract/api';
import { toKeptNotice } from '../view/kept-answer';
import { toSummary } from '../view/page-view';
import type { Reader } from '../view/reader';
import { sendsMail, settingOf, toResultView } from '../view/result-view';
import { AnswerCard } from './answer-card';
import { FailedCard } from './failed-card';
import { FailureMessage } from './failure-message';
import type { Answered, CheckState } from './check-state';
import { Waiting } from './waiting';

interface Props {
  readonly check: Exclude<CheckState, { is: 'idle' }>;
  readonly report: PageReport;
  readonly reader: Reader;
  readonly onStart: (addresses: readonly string[]) => void;
  readonly onAgain: (address: string) => void;
}

/** What a check has come to. */
export function Answers({ check, report, reader, onStart, onAgain }: Props) {
  switch (check.is) {
    case 'checking':
      return <Waiting label={reader.words.projectPage.checking(check.addresses.length)} />;
    case 'failed':
      return (
        <FailureMessage
          failure={check.failure}
          entered={check.addresses.length}
          onRetry={() => {
            onStart(check.addresses);
          }}
        />
      );
    case 'done':
      return <AnswerList answered={check} {...{ report, reader, onAgain }} />;
    default: {
      const never: never = check;
      return never;
    }
  }
}

interface ListProps extends Pick<Props, 'report' | 'reader' | 'onAgain'> {
  readonly answered: Answered;
}

function AnswerList({ answered, report, reader, onAgain }: ListProps) {
  const { again } = answered;
  const { results } = answered.report;
  const setting = settingOf(report);
  const single = results.length === 1;
  const { text, partial } = toSummary(answered.report, reader);
  return (
    <Stack space="space.200">
      {again.length > 0 && <Waiting label={reader.words.projectPage.checking(again.length)} />}
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
