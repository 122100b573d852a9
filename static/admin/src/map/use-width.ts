/** How wide something is on the page right now. */
import { useLayoutEffect, useState, type RefObject } from 'react';

/** Undefined until it is measured. */
export function useWidth(element: RefObject<HTMLElement>): number | undefined {
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const box = element.current;
    if (box === null) return;
    const measure = () => {
      setWidth(box.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return width;
}
