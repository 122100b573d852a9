/** The details of an answer, in the order in which one asks for them. */
import {
  Button,
  Inline,
  Label,
  LinkButton,
  List,
  ListItem,
  SectionMessage,
  Stack,
  Text,
  TextArea,
} from '@forge/react';
import { useState } from 'react';
import { toPlainText } from '../view/plain-text';
import type { Reader } from '../view/reader';
import type { ResultView } from '../view/result-view';
import { Doubts } from './doubts';
import { Ending, PossibleEndings } from './endings';
import { OtherwiseBlock } from './otherwise';
import { Titled } from './titled';
import { WhyBlock } from './why';

const TEXT = 'answer-as-text';
const ROWS = 12;

interface Props {
  readonly view: ResultView;
  readonly reader: Reader;
}

/** Everything under the first sentence. */
export function AnswerDetails({ view, reader }: Props) {
  const labels = reader.words.projectPage;
  const [only, ...more] = view.endings;
  return (
    <Stack space="space.250">
      {more.length === 0 && only !== undefined && <Ending ending={only} reader={reader} />}
      {view.doubts.length > 0 && <Doubts doubts={view.doubts} title={labels.notSure} />}
      {more.length > 0 && <PossibleEndings endings={view.endings} />}
      {view.otherwise !== undefined && <OtherwiseBlock otherwise={view.otherwise} />}
      {view.caveats.length > 0 && (
        <SectionMessage appearance="information" title={labels.caveats}>
          <List type="unordered">
            {view.caveats.map(({ caveat, text }) => (
              <ListItem key={caveat}>{text}</ListItem>
            ))}
          </List>
        </SectionMessage>
      )}
      {view.nextSteps.length > 0 && <NextSteps view={view} title={labels.next} />}
      <Folded view={view} reader={reader} />
    </Stack>
  );
}

function NextSteps({ view, title }: { readonly view: ResultView; readonly title: string }) {
  return (
    <Titled title={title}>
      <Stack space="space.100">
        {view.nextSteps.map(({ destination, label, path, url }) => (
          <Inline key={destination} space="space.100" alignBlock="center" shouldWrap>
            {url === undefined ? (
              <Text weight="medium">{label}</Text>
            ) : (
              <LinkButton href={url} target="_blank">
                {label}
              </LinkButton>
            )}
            <Text size="small" color="color.text.subtle">
              {path}
            </Text>
          </Inline>
        ))}
      </Stack>
    </Titled>
  );
}

/** The parts that are asked for less often: why, and the answer as text. */
function Folded({ view, reader }: Props) {
  const [shown, setShown] = useState<'why' | 'text'>();
  const { showWhy, hideWhy, showText, hideText, answerAsText } = reader.words.projectPage;
  const toggle = (part: 'why' | 'text') => () => {
    setShown(shown === part ? undefined : part);
  };
  return (
    <Stack space="space.150">
      <Inline space="space.100" rowSpace="space.100" shouldWrap>
        <Button onClick={toggle('why')}>{shown === 'why' ? hideWhy : showWhy}</Button>
        <Button onClick={toggle('text')}>{shown === 'text' ? hideText : showText}</Button>
      </Inline>
      {shown === 'why' && <WhyBlock view={view} reader={reader} />}
      {shown === 'text' && (
        <Stack space="space.050">
          <Label labelFor={TEXT}>{answerAsText}</Label>
          <TextArea
            id={TEXT}
            name={TEXT}
            isReadOnly
            minimumRows={ROWS}
            defaultValue={toPlainText(view, reader)}
          />
        </Stack>
      )}
    </Stack>
  );
}
