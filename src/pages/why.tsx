/** Why: the way to the answer, fact by fact, and what ruled the others out. */
import { Inline, Link, List, ListItem, Stack, Text } from '@forge/react';
import type { ReactNode } from 'react';
import type { Reader } from '../view/reader';
import type { ResultView } from '../view/result-view';
import type { WhyLine } from '../view/why';
import { Titled } from './titled';

/** The way, with origins, ages and sources. */
export function WhyBlock({ view, reader }: { readonly view: ResultView; readonly reader: Reader }) {
  const { why, notTheOthers } = reader.words.projectPage;
  return (
    <Stack space="space.200">
      <Titled title={why}>
        <Stack space="space.150">
          {view.why.lines.map((line) => (
            <Line key={`${line.fact ?? ''} ${line.step?.id ?? ''}`} line={line} />
          ))}
        </Stack>
      </Titled>
      {view.why.notTheOthers.length > 0 && (
        <Titled title={notTheOthers}>
          <List type="unordered">
            {view.why.notTheOthers.map((text) => (
              <ListItem key={text}>{text}</ListItem>
            ))}
          </List>
        </Titled>
      )}
    </Stack>
  );
}

function Line({ line }: { readonly line: WhyLine }) {
  const { fact, origin, step } = line;
  return (
    <Stack space="space.025">
      <Inline space="space.100" alignBlock="baseline" shouldWrap>
        {fact !== undefined && <Text weight="medium">{fact}</Text>}
        {origin !== undefined && <Small>{origin}</Small>}
      </Inline>
      {step !== undefined && <Text>{`${step.id} · ${step.means}`}</Text>}
      {step !== undefined && (
        <Inline space="space.100" alignBlock="baseline" shouldWrap>
          <Small>{step.evidence}</Small>
          {step.sources.map(({ text, url }) => (
            <Small key={url}>
              <Link href={url} openNewTab>
                {text}
              </Link>
            </Small>
          ))}
        </Inline>
      )}
    </Stack>
  );
}

function Small({ children }: { readonly children: ReactNode }) {
  return (
    <Text size="small" color="color.text.subtle">
      {children}
    </Text>
  );
}
