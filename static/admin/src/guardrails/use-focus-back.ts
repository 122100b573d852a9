/** Where the focus goes when the form closes: to the guardrail it stood for, else to the way to a new one. */
import { useEffect, useRef, type RefObject } from 'react';
import type { OpenForm } from './use-guardrail-form';

/** The ref of the box around the button that adds and the list. */
export function useFocusBack(place: OpenForm['place']): RefObject<HTMLDivElement> {
  const box = useRef<HTMLDivElement>(null);
  const last = useRef(place);
  useEffect(() => {
    const was = last.current;
    last.current = place;
    // Whoever has gone elsewhere meanwhile stays there.
    if (was === undefined || place !== undefined || document.activeElement !== document.body)
      return;
    const items = box.current?.querySelectorAll('.guardrails > li') ?? [];
    const row = was === 'top' ? undefined : items[was];
    (row ?? box.current)?.querySelector('button')?.focus();
  }, [place]);
  return box;
}
