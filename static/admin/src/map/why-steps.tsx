/** The way to an answer, fact by fact, and what ruled the other outcomes out. */
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import type { Why, WhyLine } from '../../../../src/view/why';
import { OutwardLink } from '../outward-link';
import { useReader } from '../use-reader';
import { Titled } from './titled';

/** The steps in their order. */
export function WaySteps({ why }: { readonly why: Why }) {
  const labels = useReader().words.projectPage;
  return (
    <>
      <Titled title={labels.why}>
        <ol className="map-way">
          {why.lines.map((line) => (
            <li key={`${line.fact ?? ''} ${line.step?.id ?? ''}`}>
              <Line line={line} />
            </li>
          ))}
        </ol>
      </Titled>
      {why.notTheOthers.length > 0 && (
        <Titled title={labels.notTheOthers}>
          <ul className="map-way">
            {why.notTheOthers.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Titled>
      )}
    </>
  );
}

function Line({ line: { fact, origin, step } }: { readonly line: WhyLine }) {
  return (
    <Stack space="space.025">
      <Inline space="space.100" rowSpace="space.025" alignBlock="baseline" shouldWrap>
        {fact !== undefined && <Text weight="medium">{fact}</Text>}
        {origin !== undefined && <Small>{origin}</Small>}
      </Inline>
      {step !== undefined && <Text>{`${step.id} · ${step.means}`}</Text>}
      {step !== undefined && (
        <Inline space="space.100" rowSpace="space.100" alignBlock="baseline" shouldWrap>
          <Small>{step.evidence}</Small>
          {step.sources.map(({ text, url }) => (
            <OutwardLink key={url} url={url} text={text} />
          ))}
        </Inline>
      )}
    </Stack>
  );
}

function Small({ children }: { readonly children: string }) {
  return (
    <Text size="small" color="color.text.subtle">
      {children}
    </Text>
  );
}
