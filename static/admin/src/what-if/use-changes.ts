/** The changes that are tried: at once in the page, and in its address, so that a link reopens them. With a way back. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { changesWith } from '../../../../src/audit/changes-between';
import { withChanges, type SettingChange } from '../../../../src/audit/setting-change';
import { changesIn, linkChanges } from '../../../../src/contract/changes-link';
import type { Settings } from '../../../../src/decide/settings';
import { useRoute } from '../use-route';
import { useSetup } from '../use-setup';

type Changes = readonly SettingChange[];

export interface Tried {
  readonly changes: Changes;
  /** The record after them. */
  readonly copy: Settings;
  /** Entries of the link that could not be read. */
  readonly broken: readonly string[];
  /** Makes more changes; one that takes another back takes both away. */
  readonly make: (more: Changes) => void;
  readonly takeBack: (these: Changes) => void;
  /** Absent: there is nothing to undo. */
  readonly undo: (() => void) | undefined;
  /** Changes all of them at once; with `tool`, in that tool. */
  readonly replace: (changes: Changes, tool?: 'try') => void;
}

const textOf = (changes: Changes) => linkChanges(new URLSearchParams(), changes).toString();

/** The state of the what-if. */
export function useChanges(): Tried {
  const { settings } = useSetup();
  const { route, choose } = useRoute();
  const linked = useMemo(() => changesIn(route.query), [route.query]);
  const [made, setMade] = useState(linked.changes);
  const [past, setPast] = useState<readonly Changes[]>([]);
  // What this page wrote into the address, the last of it that arrived there first.
  const written = useRef([textOf(linked.changes)]);
  useEffect(() => {
    // An address that this page did not write: a link, or the way back of the browser.
    const text = textOf(linked.changes);
    const at = written.current.indexOf(text);
    written.current = at === -1 ? [text] : written.current.slice(at);
    if (at === -1) setMade(linked.changes);
  }, [linked]);
  // What the record says by now is no change of it any more.
  const changes = useMemo(() => changesWith(settings, [], made), [settings, made]);
  const copy = useMemo(() => withChanges(settings, changes), [settings, changes]);
  const show = useCallback(
    (next: Changes, tool?: 'try') => {
      setMade(next);
      written.current.push(textOf(next));
      const query = linkChanges(route.query, next);
      if (tool === 'try') query.delete('tool');
      choose('what-if', query);
    },
    [choose, route.query],
  );
  const replace = (next: Changes, tool?: 'try') => {
    setPast([...past, changes]);
    show(next, tool);
  };
  const last = past.at(-1);
  return {
    changes,
    copy,
    broken: linked.broken,
    make: (more) => {
      replace(changesWith(settings, changes, more));
    },
    takeBack: (these) => {
      replace(changes.filter((one) => !these.includes(one)));
    },
    undo:
      last &&
      (() => {
        setPast(past.slice(0, -1));
        show(last);
      }),
    replace,
  };
}
