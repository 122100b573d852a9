/** What would settle an answer, where to go from it, and what is good to know. */
import Button from '@atlaskit/button/new';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import type { NextStep } from '../../../../src/view/next-steps';
import type { Doubt } from '../../../../src/view/not-sure';
import type { Otherwise as OtherwiseView } from '../../../../src/view/otherwise';
import { OutcomeBadge } from '../outcome-badge';
import { OutwardLink } from '../outward-link';
import { SourceLinks } from '../source-links';
import { useReader } from '../use-reader';
import { useRoute } from '../use-route';
import { Titled } from './titled';

/** What is not known, and who can find out. */
export function Doubts({ doubts }: { readonly doubts: readonly Doubt[] }) {
  const { notSure } = useReader().words.projectPage;
  if (doubts.length === 0) return null;
  return (
    <Titled title={notSure}>
      <Stack space="space.100">
        {doubts.map(({ what, because, how }) => (
          <div key={what} className="map-part-box">
            <Text as="p" weight="medium">
              {what}
            </Text>
            {because !== undefined && <Text as="p">{because}</Text>}
            {how !== undefined && <Text as="p">{how}</Text>}
          </div>
        ))}
      </Stack>
    </Titled>
  );
}

/** The pages where the settings are; what is not recorded is recorded in this app. */
export function NextSteps({ steps }: { readonly steps: readonly NextStep[] }) {
  const { words, admin } = useReader();
  const { go } = useRoute();
  if (steps.length === 0) return null;
  return (
    <Titled title={words.projectPage.next}>
      <Stack space="space.100">
        {steps.map(({ destination, label, path, url }) => (
          <Inline key={destination} space="space.100" alignBlock="center" shouldWrap>
            {url === undefined ? (
              <Button
                spacing="compact"
                onClick={() => {
                  go('record');
                }}
              >
                {admin.map.toRecord}
              </Button>
            ) : (
              <>
                <OutwardLink url={url} text={label} />
                <Text size="small" color="color.text.subtle">
                  {path}
                </Text>
              </>
            )}
          </Inline>
        ))}
      </Stack>
    </Titled>
  );
}

/** If the person is not new after all. */
export function Otherwise({ otherwise }: { readonly otherwise: OtherwiseView | undefined }) {
  if (otherwise === undefined) return null;
  return (
    <details className="map-more">
      <summary>{otherwise.title}</summary>
      <ul className="plain-list">
        {otherwise.lines.map(({ conditions, badge, because, sources }) => (
          <li key={`${conditions} ${badge.outcome}`}>
            <Stack space="space.025" alignInline="start">
              <Text weight="medium">{conditions}</Text>
              <OutcomeBadge badge={badge} />
              <Text>{because}</Text>
              <SourceLinks sources={sources} />
            </Stack>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface PointsProps {
  readonly title: string;
  readonly texts: readonly string[];
}

/** Sentences under a title that opens. */
export function Points({ title, texts }: PointsProps) {
  if (texts.length === 0) return null;
  return (
    <details className="map-more">
      <summary>{title}</summary>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}
