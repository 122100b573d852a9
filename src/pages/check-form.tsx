/** The one field: addresses in, Enter checks. What was typed stays, whatever comes back. */
import {
  ErrorMessage,
  Form,
  HelperMessage,
  Inline,
  Label,
  LoadingButton,
  Box,
  Stack,
  Textfield,
  xcss,
} from '@forge/react';
import { useRef, useState } from 'react';
import { MAX_ADDRESSES } from '../contract/api';
import { toAddressList } from '../view/address-list';
import { useReader } from './use-reader';

const FIELD = 'addresses';
const field = xcss({ flexGrow: '1', minWidth: '240px' });

interface Props {
  readonly isChecking: boolean;
  readonly onCheck: (addresses: readonly string[]) => void;
  readonly onComplaint: () => void;
}

/** The form; it refuses an empty field and a list that is too long. */
export function CheckForm({ isChecking, onCheck, onComplaint }: Props) {
  // Not drawn, so not a state: whoever presses Enter before the page was drawn again means what stands in the field.
  const text = useRef('');
  const [complaint, setComplaint] = useState<string>();
  const { projectPage } = useReader().words;

  function submit() {
    const addresses = toAddressList(text.current);
    const found = complaintAbout(addresses);
    setComplaint(found);
    if (found === undefined) onCheck(addresses);
    else onComplaint();
  }

  function complaintAbout({ length }: readonly string[]): string | undefined {
    if (length === 0) return projectPage.nothingTyped;
    return length > MAX_ADDRESSES ? projectPage.tooMany(length, MAX_ADDRESSES) : undefined;
  }

  return (
    <Form onSubmit={submit}>
      <Stack space="space.050">
        <Label labelFor={FIELD}>{projectPage.fieldLabel}</Label>
        <Inline space="space.100" alignBlock="center" shouldWrap rowSpace="space.100">
          <Box xcss={field}>
            <Textfield
              id={FIELD}
              name={FIELD}
              autoFocus
              defaultValue=""
              isInvalid={complaint !== undefined}
              onChange={(event) => {
                const value: unknown = event.target.value;
                text.current = typeof value === 'string' ? value : '';
              }}
            />
          </Box>
          <LoadingButton type="submit" appearance="primary" isLoading={isChecking}>
            {projectPage.check}
          </LoadingButton>
        </Inline>
        {complaint === undefined ? (
          <HelperMessage>{projectPage.fieldHelp}</HelperMessage>
        ) : (
          <ErrorMessage>{complaint}</ErrorMessage>
        )}
      </Stack>
    </Form>
  );
}
