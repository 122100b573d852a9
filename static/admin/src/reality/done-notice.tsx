/** What was explained, marked or taken back last, with a way back. */
import Button from '@atlaskit/button/new';
import { Inline, Text } from '@atlaskit/primitives/compiled';
import { useEffect, useRef } from 'react';
import { useReader } from '../use-reader';
import { useRoute } from '../use-route';
import type { Done, Explaining } from './use-explaining';
import type { RealityWords } from '../../../../src/view/words/reality-words';

/** One line. What was pressed is gone, so the way back takes its place. */
export function DoneNotice({ explaining }: { readonly explaining: Explaining }) {
  const { done, undo } = explaining;
  const words = useReader().admin.reality.explaining;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus();
  }, [done]);
  return (
    <div role="status">
      {done !== undefined && (
        <div className="reality-done">
          <Inline space="space.100" rowSpace="space.050" alignBlock="center" shouldWrap>
            <Text>{textOf(done, words)}</Text>
            <Button ref={button} spacing="compact" onClick={undo}>
              {words.undo}
            </Button>
          </Inline>
        </div>
      )}
    </div>
  );
}

/** What was taken into the record, with the way to where it can be restored. */
export function TakenNotice({ text }: { readonly text: string | undefined }) {
  const { toHistory } = useReader().admin.reality.taking;
  const { go } = useRoute();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus();
  }, [text]);
  return (
    <div role="status">
      {text !== undefined && (
        <div className="reality-done">
          <Inline space="space.100" rowSpace="space.050" alignBlock="center" shouldWrap>
            <Text>{text}</Text>
            <Button ref={button} spacing="compact" onClick={() => go('history')}>
              {toHistory}
            </Button>
          </Inline>
        </div>
      )}
    </div>
  );
}

function textOf({ what, drafts }: Done, words: RealityWords['explaining']): string {
  switch (what) {
    case 'explained':
      return words.done(drafts.length);
    case 'taken-back':
      return words.takenBack;
    case 'seen':
      return words.seen(drafts.length);
    case 'unseen':
      return words.unseen;
  }
}
