/** Something that takes a while to work out: first the page is drawn, then the work begins. */
import { useEffect, useState, type ReactNode } from 'react';
import { Reading } from '../reading';

/** Long enough for the browser to draw what is on the page before it is kept busy. */
const AFTER_PAINT_MS = 50;

interface Props {
  readonly meanwhile: string;
  readonly children: ReactNode;
}

/** The children, a moment later. */
export function AfterPaint({ meanwhile, children }: Props) {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPainted(true), AFTER_PAINT_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return painted ? children : <Reading text={meanwhile} />;
}
