/**
 * A text that the browser did not let the page copy.
 * It stands in the page: the frame around the app is as high as the page, so what floats in it may be out of sight.
 */
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import TextArea from '@atlaskit/textarea';
import { useEffect, useRef } from 'react';
import { useReader } from '../use-reader';
import './export.css';

interface Props {
  /** Absent: there is no text at all. */
  readonly text: string | undefined;
  readonly onClose: () => void;
}

/** Shows it below the menu, ready to be selected. */
export function CopyByHand({ text, onClose }: Props) {
  const { exports } = useReader().admin;
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <div
      ref={panel}
      className="panel copy-by-hand"
      role="dialog"
      aria-label={exports.notCopied}
      tabIndex={-1}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <Stack space="space.150" alignInline="start">
        <Heading as="h3" size="small">
          {exports.notCopied}
        </Heading>
        <Text as="p">{text === undefined ? exports.linkUnknown : exports.copyByHand}</Text>
        {text !== undefined && <Copyable text={text} />}
        <Button onClick={onClose}>{exports.close}</Button>
      </Stack>
    </div>
  );
}

function Copyable({ text }: { readonly text: string }) {
  return (
    <div className="copyable">
      <TextArea
        aria-label={useReader().admin.exports.copyByHand}
        isReadOnly
        maxHeight="200px"
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </div>
  );
}
