/** Under the form: what is not saved yet, and what to do with it. */
import Button from '@atlaskit/button/new';
import { Inline, Text } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import { useReader } from '../use-reader';

interface Props {
  /** Settings that differ from the record; nothing differs: undefined. */
  readonly changes: number | undefined;
  readonly isFirst: boolean;
  /** Whether the browser keeps the draft. */
  readonly isKept: boolean;
  readonly onReview: () => void;
  readonly onDiscard: () => void;
}

/** The bar. */
export function SaveBar({ changes, isFirst, isKept, onReview, onDiscard }: Props) {
  const [isAsking, setAsking] = useState(false);
  const { saving } = useReader().admin.recordForm;
  if (changes === undefined) {
    return <Text color="color.text.subtle">{isFirst ? saving.nothingYet : saving.allSaved}</Text>;
  }
  const discard = (): void => {
    setAsking(false);
    onDiscard();
  };
  return (
    <div className="record-bar" role="group" aria-label={saving.unsaved(changes)}>
      <div role="status">
        <Text weight="semibold">
          {isAsking ? saving.discardSure(changes) : saving.unsaved(changes)}
        </Text>
        {!isKept && <Text as="p">{saving.notKept}</Text>}
      </div>
      {isAsking ? (
        <Inline space="space.100" rowSpace="space.100" shouldWrap>
          <Button appearance="danger" onClick={discard}>
            {saving.discardYes}
          </Button>
          <Button appearance="subtle" autoFocus onClick={() => setAsking(false)}>
            {saving.discardNo}
          </Button>
        </Inline>
      ) : (
        <Inline space="space.100" rowSpace="space.100" shouldWrap>
          <Button appearance="subtle" onClick={() => setAsking(true)}>
            {saving.discard}
          </Button>
          <Button appearance="primary" onClick={onReview}>
            {saving.review}
          </Button>
        </Inline>
      )}
    </div>
  );
}
