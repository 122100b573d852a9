/** The button of the command palette in the top bar, its key, and the dialog that a command of the app opens. */
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import Button from '@atlaskit/button/default/button';
import Search from '@atlaskit/icon/core/search';
import Modal, { ModalBody, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import type { SandboxCommand } from '../../host/entry-api';
import { UiKitPage } from '../panels/ui-kit-page';
import { useProject, useSandbox } from '../sandbox-context';
import { CommandPalette } from './command-palette';
import { paletteItems } from './palette-items';

/** Ctrl+K, or on a Mac Command+K, wherever one is. */
function usePaletteKey(open: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', pressed);
    return () => {
      window.removeEventListener('keydown', pressed);
    };
  }, [open]);
}

interface WayBack {
  readonly back: RefObject<HTMLElement>;
  readonly remember: () => void;
}

/** Where the focus was before the palette opened: the dialog that follows it would go back into the palette, which is gone. */
function useWayBack(button: RefObject<HTMLElement>): WayBack {
  const before = useRef<Element | null>(null);
  const remember = useCallback(() => {
    // Its key may be pressed again inside the palette, or in the dialog of a command.
    if (document.activeElement?.closest('[role=dialog]')) return;
    before.current = document.activeElement;
  }, []);
  const back = useMemo(
    () => ({
      get current() {
        const { current } = before;
        const isThere = current instanceof HTMLElement && current.isConnected;
        return isThere && current !== document.body ? current : button.current;
      },
    }),
    [button],
  );
  return { back, remember };
}

export function Commands(): ReactNode {
  const { state, go } = useSandbox();
  const [isOpen, setOpen] = useState(false);
  const [command, setCommand] = useState<SandboxCommand>();
  const button = useRef<HTMLButtonElement>(null);
  const { back, remember } = useWayBack(button);
  const open = useCallback(() => {
    remember();
    setOpen(true);
  }, [remember]);
  usePaletteKey(open);
  const close = (): void => {
    setOpen(false);
  };
  return (
    <>
      <Button
        ref={button}
        appearance="subtle"
        iconBefore={Search}
        aria-keyshortcuts="Control+K"
        aria-haspopup="dialog"
        aria-label="Commands"
        onClick={open}
      >
        <span className="top-command">Commands</span>
      </Button>
      <ModalTransition>
        {isOpen ? (
          <CommandPalette
            items={paletteItems(state)}
            close={close}
            run={(item) => {
              close();
              setCommand(item.command);
              if (item.to !== undefined) go(item.to);
            }}
          />
        ) : null}
      </ModalTransition>
      <ModalTransition>
        {command === undefined ? null : (
          <CommandDialog
            command={command}
            back={back}
            close={() => {
              setCommand(undefined);
            }}
          />
        )}
      </ModalTransition>
    </>
  );
}

interface CommandDialogProps {
  readonly command: SandboxCommand;
  readonly back: RefObject<HTMLElement>;
  readonly close: () => void;
}

/** Where one goes, the dialog does not follow. */
function CommandDialog({ command, back, close }: CommandDialogProps): ReactNode {
  const { state, place, epoch } = useSandbox();
  const project = useProject();
  const [opened] = useState(place);
  const hasGone = place.page !== opened.page || place.project !== opened.project;
  useEffect(() => {
    if (hasGone) close();
  }, [hasGone, close]);
  const module = state.modules.find(({ key }) => key === command.key);
  if (module === undefined) return null;
  return (
    <Modal onClose={close} width="large" shouldReturnFocus={back}>
      <ModalHeader hasCloseButton>
        <ModalTitle>{command.title}</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <div className="command-page" data-testid="command-page">
          <UiKitPage
            key={`${state.user.accountId} ${String(epoch)}`}
            module={module}
            close={close}
            {...(project === undefined ? {} : { projectKey: project.key })}
          />
        </div>
      </ModalBody>
    </Modal>
  );
}
