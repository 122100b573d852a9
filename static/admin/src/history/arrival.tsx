/** A view of the history that takes the focus when somebody goes there, so that reading begins at its beginning. */
import { useEffect, useRef, type ReactNode } from 'react';
import { hasGoneSomewhere } from './use-open';

/** Around the view. Give it a key: a new one is a new arrival. */
export function Arrival({ children }: { readonly children: ReactNode }) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hasGoneSomewhere()) here.current?.focus();
  }, []);
  return (
    <div ref={here} tabIndex={-1} className="arrival">
      {children}
    </div>
  );
}
