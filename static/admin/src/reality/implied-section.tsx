/** What accounts tell of settings that are not recorded, and what no account can tell. */
import Button from '@atlaskit/button/new';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { useMemo } from 'react';
import type { NeededSetting } from '../../../../src/audit/evidence/needed-setting';
import { toImpliedView, type ImpliedView } from '../../../../src/view/reality/implied-view';
import { useReader } from '../use-reader';
import { useSetup } from '../use-setup';
import { Section } from './section';
import { TakePlace } from './take-panel';
import type { Taking } from './use-taking';

interface Props {
  /** Absent: not worked out yet. */
  readonly implied: readonly NeededSetting[] | undefined;
  readonly taking: Taking;
}

/** The section. */
export function ImpliedSection({ implied, taking }: Props) {
  const { settings } = useSetup();
  const { words: said, admin, locale } = useReader();
  const words = admin.reality.implied;
  const view = useMemo(
    () => implied && toImpliedView(implied, settings, { words: said, admin, locale, now: 0 }),
    [implied, settings, said, admin, locale],
  );
  return (
    <Section title={words.title}>
      {view !== undefined && <Told view={view} taking={taking} />}
      <TakePlace from="implied" taking={taking} />
      <Stack space="space.050">
        <h3 className="reality-subtitle">{words.silentTitle}</h3>
        <ul className="reality-bullets">
          {words.silent.map((text) => (
            <li key={text}>
              <Text color="color.text.subtle">{text}</Text>
            </li>
          ))}
        </ul>
      </Stack>
    </Section>
  );
}

function Told({ view, taking }: { readonly view: ImpliedView; readonly taking: Taking }) {
  const words = useReader().admin.reality.implied;
  if (view.lines.length === 0) return <Text as="p">{words.none}</Text>;
  return (
    <Stack space="space.100">
      <Text as="p">{words.intro}</Text>
      <ul className="reality-bullets">
        {view.lines.map(({ key, text }) => (
          <li key={key} className="reality-wrap">
            <Text>{text}</Text>
          </li>
        ))}
      </ul>
      {view.more > 0 && <Text color="color.text.subtle">{words.more(view.more)}</Text>}
      {view.changes.length > 0 && (
        <div>
          <Button onClick={() => taking.start('implied', view.changes)}>{words.take}</Button>
        </div>
      )}
    </Stack>
  );
}
