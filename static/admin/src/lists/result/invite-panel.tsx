/** Only those to invite, of the rows that are shown, as text for Jira's dialog. */
import Button from '@atlaskit/button/new';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useMemo, useState } from 'react';
import { WANTED_MAILS, toInvite } from '../../../../../src/view/lists/to-invite';
import { outcomeBadge } from '../../../../../src/view/badge';
import { CopyByHand } from '../../export/copy-by-hand';
import { useCopy } from '../../export/use-copy';
import { OutcomeBadge } from '../../outcome-badge';
import { PagePanel } from './page-panel';
import type { Result } from './use-result';

/** Batches that are named at first. */
const SHOWN_AT_FIRST = 12;

interface Props {
  readonly result: Result;
  readonly onClose: () => void;
}

/** Which mails, how many addresses, and each batch to be copied. */
export function InvitePanel({ result, onClose }: Props) {
  const { list, shown, reader } = result;
  const { toInvite: words } = reader.words.lists;
  const [wanted, setWanted] = useState(WANTED_MAILS);
  const found = useMemo(() => toInvite(list, wanted, { only: shown }), [list, wanted, shown]);
  return (
    <PagePanel title={words.title} onClose={onClose}>
      <Text as="p">{words.help}</Text>
      <fieldset className="result-mails">
        <legend className="label">{words.which}</legend>
        {WANTED_MAILS.map((mail) => (
          <label key={mail} className="check">
            <input
              type="checkbox"
              checked={wanted.includes(mail)}
              onChange={({ currentTarget }) => {
                const { checked } = currentTarget;
                setWanted(
                  WANTED_MAILS.filter((one) => (one === mail ? checked : wanted.includes(one))),
                );
              }}
            />
            <OutcomeBadge badge={outcomeBadge(mail, reader)} />
          </label>
        ))}
      </fieldset>
      <div role="status">
        <Text weight="medium">
          {found.count === 0 ? reader.words.lists.places.nobodyToInvite : words.count(found.count)}
        </Text>
      </div>
      <Batches batches={found.batches} reader={reader} />
    </PagePanel>
  );
}

interface BatchesProps {
  readonly batches: readonly string[];
  readonly reader: Result['reader'];
}

function Batches({ batches, reader }: BatchesProps) {
  const { toInvite: words, actions } = reader.words.lists;
  const [all, setAll] = useState(false);
  const { copy, byHand, done } = useCopy();
  const sizes = useMemo(() => batches.map((text) => text.split(', ').length), [batches]);
  const [first = 0] = sizes;
  return (
    <Stack space="space.100" alignInline="stretch">
      {batches.length > 1 && <Text as="p">{words.batchesHelp(batches.length, first)}</Text>}
      <ul className="plain-list result-batches">
        {(all ? batches : batches.slice(0, SHOWN_AT_FIRST)).map((text, index) => {
          const size = sizes[index] ?? 0;
          const name = words.batch(index + 1, batches.length, size);
          return (
            <li key={name}>
              <Inline space="space.100" alignBlock="center" shouldWrap>
                <Button
                  spacing="compact"
                  aria-label={`${actions.copyBatch}: ${name}`}
                  onClick={() => void copy(text, words.copied(size))}
                >
                  {actions.copyBatch}
                </Button>
                <Text>{name}</Text>
              </Inline>
            </li>
          );
        })}
      </ul>
      {!all && batches.length > SHOWN_AT_FIRST && (
        <div>
          <Button appearance="subtle" onClick={() => setAll(true)}>
            {actions.showAll}
          </Button>
        </div>
      )}
      {byHand !== undefined && (
        <div className="copy-in-place">
          <CopyByHand text={byHand.text} onClose={done} />
        </div>
      )}
    </Stack>
  );
}
