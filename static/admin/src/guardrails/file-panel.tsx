/** Guardrails elsewhere: the file for the terminal with its command, and a file that is brought in. */
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import { guardrailsFileOf } from '../../../../src/contract/guardrails-file';
import {
  EXPECT_COMMAND,
  GUARDRAILS_FILE_NAME,
  guardrailsText,
} from '../../../../src/view/guardrails-text';
import { CopyByHand } from '../export/copy-by-hand';
import { useCopy } from '../export/use-copy';
import { saveFile } from '../save-file';
import { useReader } from '../use-reader';
import { ImportPanel } from './import-panel';
import type { Guardrails } from './use-guardrails';

/** An empty file would be refused by the terminal, so there is none to take. */
export function FilePanel({ guardrails }: { readonly guardrails: Guardrails }) {
  const words = useReader().admin.guardrails;
  const [isImporting, setIsImporting] = useState(false);
  const { copy, byHand, done } = useCopy();
  const text = guardrailsText(guardrailsFileOf(guardrails.rules));
  const isEmpty = guardrails.rules.length === 0;
  return (
    <Stack space="space.150">
      <Heading as="h2" size="medium">
        {words.fileTitle}
      </Heading>
      <Text as="p" color="color.text.subtle">
        {words.fileIntro} {words.usual}
      </Text>
      <pre className="guardrail-command" tabIndex={0} aria-label={words.command}>
        <code>{EXPECT_COMMAND}</code>
      </pre>
      <Inline space="space.100" rowSpace="space.100" shouldWrap>
        <Button
          isDisabled={isEmpty}
          onClick={() => saveFile({ name: GUARDRAILS_FILE_NAME, type: 'application/json', text })}
        >
          {words.download}
        </Button>
        <Button isDisabled={isEmpty} onClick={() => void copy(text, words.fileCopied)}>
          {words.copyFile}
        </Button>
        <Button onClick={() => void copy(EXPECT_COMMAND, words.commandCopied)}>
          {words.copyCommand}
        </Button>
        {!isImporting && <Button onClick={() => setIsImporting(true)}>{words.importFile}</Button>}
      </Inline>
      {isImporting && <ImportPanel guardrails={guardrails} onClose={() => setIsImporting(false)} />}
      {byHand !== undefined && (
        <div className="copy-in-place">
          <CopyByHand text={byHand.text} onClose={done} />
        </div>
      )}
    </Stack>
  );
}
