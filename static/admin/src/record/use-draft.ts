/** The draft of the form: every change is kept in the browser, and can be taken back. */
import {
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import type { SettingsFile } from '../../../../src/contract/settings-file';
import { NOTHING_KNOWN } from '../../../../src/view/record-form-edit';
import { sameSettings } from '../../../../src/view/record-form-same';
import { browserStore, forgetDraft, keepDraft, readDraft, type KeptDraft } from './draft-store';
import type { Done, Editing } from './editing';

interface State {
  readonly file: SettingsFile;
  readonly past: readonly SettingsFile[];
  readonly done: Done | undefined;
}

type Act =
  | { readonly is: 'change'; readonly next: SettingsFile; readonly done: Done | undefined }
  | { readonly is: 'undo'; readonly said: string };

/** Drafts of this visit: they outlive the part, also where the browser keeps nothing. */
const HERE = new Map<string, KeptDraft>();

/** The draft that waits for this site, and whether it is of this visit. */
export function waitingDraft(
  site: string,
): { readonly draft: KeptDraft; readonly isOfThisVisit: boolean } | undefined {
  const here = HERE.get(site);
  const draft = here ?? readDraft(browserStore(), site);
  return draft && { draft, isOfThisVisit: here !== undefined };
}

/** Keeps a draft; tells whether it would outlive a reload. */
export function putDraft(site: string, draft: KeptDraft): boolean {
  HERE.set(site, draft);
  return keepDraft(browserStore(), site, draft);
}

/** Forgets the draft of a site. */
export function dropDraft(site: string): void {
  HERE.delete(site);
  forgetDraft(browserStore(), site);
}

/** Steps that can be taken back. */
const STEPS = 50;
/** After the last change, in milliseconds; leaving the page does not wait for it. */
const KEEP_AFTER = 250;

function reduce(state: State, act: Act): State {
  if (act.is === 'change') {
    const past = [...state.past, state.file].slice(-STEPS);
    return { file: act.next, past, done: act.done };
  }
  const file = state.past.at(-1);
  if (file === undefined) return state;
  const done: Done | undefined = state.done && {
    ...state.done,
    text: act.said,
    canUndo: false,
    takesFocus: true,
  };
  return { file, past: state.past.slice(0, -1), done };
}

interface Given {
  /** Names the site whose record it is. */
  readonly site: string;
  readonly base: SettingsFile | undefined;
  readonly basedOn: string | undefined;
  /** What the form begins with, where that is not the record. */
  readonly begin: SettingsFile | undefined;
  /** A draft that was just given up; it can be taken back. */
  readonly discarded: SettingsFile | undefined;
  readonly said: { readonly undone: string; readonly discarded: string };
}

export interface Draft extends Editing {
  /** The draft as of a moment ago, for what takes longer than a change may. */
  readonly settled: SettingsFile;
  readonly isDirty: boolean;
  /** Whether the browser keeps it through a reload. */
  readonly isKept: boolean;
  /** Forgets it: it was saved, or given up. */
  readonly drop: () => void;
  /** Shows the record again. */
  readonly discard: () => void;
}

/** The draft on top of a record. */
export function useDraft({ site, base, basedOn, begin, discarded, said }: Given): Draft {
  const [{ file, done }, act] = useReducer(reduce, {
    file: begin ?? base ?? NOTHING_KNOWN,
    past: discarded === undefined ? [] : [discarded],
    done: discarded && { place: 'toolbar', text: said.discarded, canUndo: true },
  });
  // With thousands of domains comparing takes longer than drawing: the field that was changed goes first.
  const settled = useDeferredValue(file);
  const isDirty = useMemo(() => !sameSettings(base ?? NOTHING_KNOWN, settled), [base, settled]);
  const { isKept, drop } = useKeeping(site, basedOn, file, base);
  const change = useCallback<Editing['change']>((next, what) => {
    act({ is: 'change', next, done: what && { ...what, canUndo: true } });
  }, []);
  const undo = useCallback(() => {
    act({ is: 'undo', said: said.undone });
  }, [said.undone]);
  useLeavingGuard(isDirty && !isKept);
  const discard = (): void => {
    change(base ?? NOTHING_KNOWN, { place: 'end', text: said.discarded, takesFocus: true });
  };
  return { file, base, change, done, undo, settled, isDirty, isKept, drop, discard };
}

/** Keeps the draft shortly after each change, and at once when the page or the part goes. */
function useKeeping(
  site: string,
  basedOn: string | undefined,
  file: SettingsFile,
  base: SettingsFile | undefined,
): Pick<Draft, 'isKept' | 'drop'> {
  const [isKept, setKept] = useState(true);
  const pending = useRef<() => void>();
  const isGone = useRef(false);
  useEffect(() => {
    const keep = (): void => {
      pending.current = undefined;
      if (isGone.current) return;
      const at = new Date().toISOString();
      if (sameSettings(base ?? NOTHING_KNOWN, file)) dropDraft(site);
      else setKept(putDraft(site, { file, at, ...(basedOn === undefined ? {} : { basedOn }) }));
    };
    pending.current = keep;
    const timer = setTimeout(() => pending.current?.(), KEEP_AFTER);
    return () => {
      clearTimeout(timer);
    };
  }, [site, basedOn, file, base]);
  useEffect(() => {
    const flush = (): void => pending.current?.();
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  const drop = useCallback(() => {
    isGone.current = true;
    dropDraft(site);
  }, [site]);
  return { isKept, drop };
}

/** Where the browser keeps nothing, it asks before the page goes. */
function useLeavingGuard(mustAsk: boolean): void {
  useEffect(() => {
    if (!mustAsk) return;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [mustAsk]);
}
