/** The domains or projects that a finding is about: the first few, and thousands on demand. */
import Button from '@atlaskit/button/new';
import { Stack } from '@atlaskit/primitives/compiled';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { OutwardLink } from '../outward-link';
import { useReader } from '../use-reader';

const SHOWN_AT_FIRST = 8;
const ROW_HEIGHT = 28;

interface Thing {
  readonly key: string;
  readonly url?: string;
}

interface Props {
  readonly title: string;
  readonly things: readonly Thing[];
}

/** A titled list. */
export function ConcernedList({ title, things }: Props) {
  const [all, setAll] = useState(false);
  const { findings } = useReader().admin;
  return (
    <Stack space="space.050" alignInline="stretch">
      <h4 className="finding-subtitle">{title}</h4>
      {all ? (
        <LongList title={title} things={things} />
      ) : (
        <ul className="concerned">
          {things.slice(0, SHOWN_AT_FIRST).map((thing) => (
            <li key={thing.key}>
              <Name thing={thing} />
            </li>
          ))}
        </ul>
      )}
      {things.length > SHOWN_AT_FIRST && (
        <div>
          <Button spacing="compact" appearance="subtle" onClick={() => setAll(!all)}>
            {all ? findings.showFewer : findings.showAll(things.length)}
          </Button>
        </div>
      )}
    </Stack>
  );
}

/** Only what is in sight is drawn. */
function LongList({ title, things }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: things.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  });
  return (
    <div ref={box} className="concerned-box" tabIndex={0} role="group" aria-label={title}>
      <ul className="concerned-all" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const thing = things[index];
          return thing === undefined ? null : (
            <li
              key={thing.key}
              aria-setsize={things.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${String(start)}px)` }}
            >
              <Name thing={thing} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Name({ thing: { key, url } }: { readonly thing: Thing }) {
  return url === undefined ? <span>{key}</span> : <OutwardLink url={url} text={key} />;
}
