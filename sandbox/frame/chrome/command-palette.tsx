/** Jira's command palette: typing filters, arrow keys choose, Enter runs, Escape closes. */
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import App from '@atlaskit/icon/core/app';
import ArrowRight from '@atlaskit/icon/core/arrow-right';
import Search from '@atlaskit/icon/core/search';
import Modal from '@atlaskit/modal-dialog';
import Textfield from '@atlaskit/textfield';
import { fitting, type PaletteItem } from './palette-items';

interface CommandPaletteProps {
  readonly items: readonly PaletteItem[];
  readonly run: (item: PaletteItem) => void;
  readonly close: () => void;
}

/** By how much a key moves the choice. */
const STEPS: Readonly<Partial<Record<string, number>>> = { ArrowDown: 1, ArrowUp: -1 };

export function CommandPalette({ items, run, close }: CommandPaletteProps): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const found = fitting(items, typed);
  const chosen = found[at];

  const press = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setAt((at + step + found.length) % found.length);
    }
    if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault();
      run(chosen);
    }
  };
  return (
    <Modal onClose={close} label="Command palette" width="medium" testId="palette">
      <div className="palette">
        <div className="palette-field">
          <Textfield
            autoFocus
            value={typed}
            placeholder="Type a command"
            aria-label="Type a command"
            role="combobox"
            aria-expanded
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            {...(chosen === undefined ? {} : { 'aria-activedescendant': `${id}-${chosen.id}` })}
            elemBeforeInput={
              <span className="palette-icon">
                <Search label="" />
              </span>
            }
            onKeyDown={press}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setAt(0);
            }}
          />
        </div>
        <div className="palette-list" id={`${id}-list`} role="listbox" aria-label="Commands">
          {(['Apps', 'Jira'] as const).map((group) => {
            const inGroup = found.filter((item) => item.group === group);
            return inGroup.length === 0 ? null : (
              <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
                <div className="palette-group" id={`${id}-${group}`} role="presentation">
                  {group}
                </div>
                {inGroup.map((item) => (
                  <Option
                    key={item.id}
                    id={`${id}-${item.id}`}
                    item={item}
                    isChosen={item === chosen}
                    run={run}
                  />
                ))}
              </div>
            );
          })}
        </div>
        <div role="status">
          {found.length === 0 ? <p className="palette-empty">No command fits.</p> : null}
        </div>
      </div>
    </Modal>
  );
}

interface OptionProps extends Pick<CommandPaletteProps, 'run'> {
  readonly id: string;
  readonly item: PaletteItem;
  readonly isChosen: boolean;
}

function Option({ id, item, isChosen, run }: OptionProps): ReactNode {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const Icon = item.group === 'Apps' ? App : ArrowRight;
  return (
    <div
      ref={element}
      id={id}
      role="option"
      aria-selected={isChosen}
      className="palette-item"
      onClick={() => {
        run(item);
      }}
    >
      <Icon label="" />
      {item.title}
      {isChosen ? (
        <span className="palette-key" aria-hidden>
          Enter
        </span>
      ) : null}
    </div>
  );
}
