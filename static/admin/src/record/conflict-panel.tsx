/** Somebody else saved in the meantime: both versions side by side, and nothing lost. */
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import Spinner from '@atlaskit/spinner';
import { useMemo } from 'react';
import type { RevisionReport } from '../../../../src/contract/api';
import type { Failure } from '../../../../src/contract/reply';
import type { SettingsFile } from '../../../../src/contract/settings-file';
import { inOneForm } from '../../../../src/contract/settings-to-file';
import { toAge } from '../../../../src/view/age';
import { merge, type Merged } from '../../../../src/view/record-form-merge';
import { toSettingsChanges } from '../../../../src/view/settings-changes';
import { DownloadButton } from '../download-button';
import { Notice } from '../notice';
import { useAuthor } from '../use-author';
import { useReader } from '../use-reader';
import { ChangesTable } from './changes-table';
import { SaveFailure } from './save-failure';
import { useBase } from './use-base';

interface Props {
  readonly mine: SettingsFile;
  /** What mine was begun on. */
  readonly basedOn: string | undefined;
  readonly theirs: RevisionReport;
  readonly failure: Failure | undefined;
  readonly isSaving: boolean;
  readonly onCombine: (merged: Merged) => void;
  readonly onKeepTheirs: () => void;
  readonly onSaveMine: () => void;
  readonly onBack: () => void;
}

/** The choice between the two, or both. */
export function ConflictPanel(props: Props) {
  const { mine, basedOn, theirs, failure, isSaving } = props;
  const reader = useReader();
  const words = reader.admin.recordForm.conflict;
  const base = useBase(basedOn);
  const merged = useMemo(
    () =>
      base.is === 'known'
        ? merge(base.file && inOneForm(base.file), mine, inOneForm(theirs.file))
        : undefined,
    [base, mine, theirs],
  );
  const overlaps = new Set(merged?.overlaps);
  const all = toSettingsChanges(theirs.file, mine, reader);
  // What both changed is what has to be decided: it comes first.
  const changes = [
    ...all.filter(({ id }) => overlaps.has(id)),
    ...all.filter(({ id }) => !overlaps.has(id)),
  ];
  const author = useAuthor(theirs.authorName === undefined ? theirs.savedBy : undefined);
  const age = toAge(theirs.savedAt, reader) ?? theirs.savedAt;
  return (
    <section className="panel" aria-label={words.title}>
      <Stack space="space.200" alignInline="stretch">
        <Notice appearance="warning" title={words.title}>
          {words.text(theirs.authorName ?? author, age)}
        </Notice>
        <Heading as="h2" size="small">
          {words.differ}
        </Heading>
        <ChangesTable
          label={words.differ}
          before={words.theirs}
          after={words.mine}
          changes={changes}
          marked={{ ids: overlaps, text: words.both }}
        />
        {base.is === 'reading' ? (
          <Spinner label={words.combine} />
        ) : (
          <Text as="p">
            {merged === undefined
              ? words.combineImpossible
              : merged.overlaps.length === 0
                ? words.combineHelp
                : words.combineOverlaps(merged.overlaps.length)}
          </Text>
        )}
        {failure !== undefined && <SaveFailure failure={failure} />}
        <Inline space="space.100" rowSpace="space.100" shouldWrap>
          <Button
            appearance="primary"
            isDisabled={isSaving || merged === undefined}
            onClick={() => {
              if (merged !== undefined) props.onCombine(merged);
            }}
          >
            {words.combine}
          </Button>
          <Button isDisabled={isSaving} onClick={props.onKeepTheirs}>
            {words.keepTheirs}
          </Button>
          <Button appearance="warning" isLoading={isSaving} onClick={props.onSaveMine}>
            {words.saveMine}
          </Button>
          <DownloadButton file={mine}>{words.exportMine}</DownloadButton>
          <Button appearance="subtle" isDisabled={isSaving} onClick={props.onBack}>
            {words.backToMine}
          </Button>
        </Inline>
      </Stack>
    </section>
  );
}
