/** How each mark is filled: a colour and a pattern, so that the colour is not the only thing that tells. */
import { PatternCircles, PatternLines } from '@visx/pattern';
import type { Mark } from '../../../../src/contract/reality';

const COLOURS: Readonly<Record<Mark, string>> = {
  'came-true': 'var(--ds-chart-success)',
  'did-not': 'var(--ds-chart-danger-bold)',
  'cannot-tell': 'var(--ds-chart-neutral)',
};

const GROUND = 'var(--ds-surface)';

/** The fill; plain for what came true. */
export function fillOf(mark: Mark, id: string): string {
  return mark === 'came-true' ? COLOURS[mark] : `url(#${patternId(mark, id)})`;
}

/** The patterns that the fills refer to. */
export function MarkPatterns({ id }: { readonly id: string }) {
  return (
    <>
      <PatternLines
        id={patternId('did-not', id)}
        width={6}
        height={6}
        stroke={COLOURS['did-not']}
        strokeWidth={4}
        background={GROUND}
        orientation={['diagonal']}
      />
      <PatternCircles
        id={patternId('cannot-tell', id)}
        width={5}
        height={5}
        radius={1.5}
        fill={COLOURS['cannot-tell']}
        background={GROUND}
      />
    </>
  );
}

/** What React makes as an id has letters that an address inside a picture may not have. */
function patternId(mark: Mark, id: string): string {
  return `${id.replaceAll(':', '')}-${mark}`;
}
