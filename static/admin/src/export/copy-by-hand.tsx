/** A text that the browser did not let the page copy. */
import Button from '@atlaskit/button/new';
import ModalDialog, {
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
} from '@atlaskit/modal-dialog';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import TextArea from '@atlaskit/textarea';
import { useReader } from '../use-reader';

interface Props {
  /** Absent: there is no text at all. */
  readonly text: string | undefined;
  readonly onClose: () => void;
}

/** Shows it, ready to be selected. */
export function CopyByHand({ text, onClose }: Props) {
  const { exports } = useReader().admin;
  return (
    <ModalTransition>
      <ModalDialog onClose={onClose}>
        <ModalHeader hasCloseButton>
          <ModalTitle>{exports.notCopied}</ModalTitle>
        </ModalHeader>
        <ModalBody>
          {text === undefined ? (
            <Text as="p">{exports.linkUnknown}</Text>
          ) : (
            <Stack space="space.100">
              <Text as="p">{exports.copyByHand}</Text>
              <TextArea
                aria-label={exports.copyByHand}
                isReadOnly
                value={text}
                onFocus={({ currentTarget }) => currentTarget.select()}
              />
            </Stack>
          )}
        </ModalBody>
        <ModalFooter>
          <Button appearance="primary" onClick={onClose}>
            {exports.close}
          </Button>
        </ModalFooter>
      </ModalDialog>
    </ModalTransition>
  );
}
