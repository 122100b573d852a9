/** After how many days the record counts as out of date: a small form below the line. */
import Button from '@atlaskit/button/new';
import { ErrorMessage, HelperMessage } from '@atlaskit/form';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import Textfield from '@atlaskit/textfield';
import { useState, type FormEvent } from 'react';
import type { Failure } from '../../../../src/contract/reply';
import { STALE_AFTER_RANGE } from '../../../../src/contract/stale';
import { parseDays } from '../../../../src/view/history-status';
import { readAudit, saveStaleAfter } from '../invoke';
import { Notice } from '../notice';
import { useReader } from '../use-reader';
import { useSetup } from '../use-setup';
import { SaveFailure } from './save-failure';

const FIELD = 'stale-after-days';

type State =
  | { readonly is: 'editing' | 'saving' | 'no-number' }
  | { readonly is: 'failed'; readonly failure: Failure }
  | { readonly is: 'conflict'; readonly theirs: number };

/** The form; `onClose` is told what was saved, if anything. */
export default function StaleAfter({ onClose }: { readonly onClose: (saved?: number) => void }) {
  const { audit, changeAudit } = useSetup();
  const [text, setText] = useState(String(audit.staleAfterDays.value));
  const [state, setState] = useState<State>({ is: 'editing' });
  const { status } = useReader().admin.history;
  const { least, most } = STALE_AFTER_RANGE;

  async function save(days: number): Promise<void> {
    const { version } = audit.staleAfterDays;
    const reply = await saveStaleAfter({
      days,
      ...(version === undefined ? {} : { basedOn: version }),
    });
    if (reply.ok) {
      changeAudit({ staleAfterDays: reply.data });
      onClose(reply.data.value);
    } else if (reply.error.code === 'conflict') await takeTheirs(reply.error);
    else setState({ is: 'failed', failure: reply.error });
  }

  /** The next save is on top of theirs, once it was read. */
  async function takeTheirs(conflict: Failure): Promise<void> {
    const reply = await readAudit();
    if (!reply.ok) {
      setState({ is: 'failed', failure: conflict });
      return;
    }
    const { staleAfterDays } = reply.data;
    changeAudit({ staleAfterDays });
    setState({ is: 'conflict', theirs: staleAfterDays.value });
  }

  return (
    <form
      className="panel"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        const days = parseDays(text, STALE_AFTER_RANGE);
        setState({ is: days === undefined ? 'no-number' : 'saving' });
        if (days !== undefined) void save(days);
      }}
    >
      <Stack space="space.150">
        <div>
          <label className="label" htmlFor={FIELD}>
            {status.days}
          </label>
          <div className="days">
            <Textfield
              id={FIELD}
              autoFocus
              isCompact
              inputMode="numeric"
              value={text}
              isInvalid={state.is === 'no-number'}
              aria-describedby={`${FIELD}-help`}
              onChange={(event: FormEvent<HTMLInputElement>) => {
                setText(event.currentTarget.value);
              }}
            />
          </div>
          <div id={`${FIELD}-help`} role="status">
            {state.is === 'no-number' ? (
              <ErrorMessage>{status.daysProblem(least, most)}</ErrorMessage>
            ) : (
              <HelperMessage>{status.daysHelp(least, most)}</HelperMessage>
            )}
          </div>
        </div>
        {state.is === 'failed' && <SaveFailure failure={state.failure} />}
        {state.is === 'conflict' && (
          <Notice appearance="warning">{status.daysConflict(state.theirs)}</Notice>
        )}
        <Inline space="space.100">
          <Button type="submit" appearance="primary" isLoading={state.is === 'saving'}>
            {status.save}
          </Button>
          <Button appearance="subtle" onClick={() => onClose()}>
            {status.cancel}
          </Button>
        </Inline>
      </Stack>
    </form>
  );
}
