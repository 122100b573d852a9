/** The parts of the page as tabs. */
import Tabs, { Tab, TabList } from '@atlaskit/tabs';
import { useEffect, type ReactNode } from 'react';
import { FindingsTab } from './findings/findings-tab';
import { RealityTab } from './reality/reality-tab';
import { PARTS, type Part } from './route';
import { useReader } from './use-reader';

const ID = 'parts';

interface Props {
  readonly part: Part;
  readonly onChange: (part: Part) => void;
}

/** One tab per part; the address of the page says which is open. */
export function PartTabs({ part, onChange }: Props) {
  const { parts } = useReader().admin.shell;
  const selected = PARTS.indexOf(part);
  useEffect(() => {
    showTab(selected);
  }, [selected]);
  return (
    <Tabs
      id={ID}
      selected={selected}
      onChange={(index) => {
        const next = PARTS[index];
        if (next !== undefined) onChange(next);
      }}
    >
      <TabList>
        {PARTS.map((one) => (
          <Tab key={one}>{nameOf(one, parts)}</Tab>
        ))}
      </TabList>
    </Tabs>
  );
}

/** Some say how much there is to look at. */
function nameOf(part: Part, names: Readonly<Record<Part, string>>): ReactNode {
  if (part === 'findings') return <FindingsTab />;
  return part === 'reality' ? <RealityTab /> : names[part];
}

/** Whoever was led to a part goes on from its tab. */
export function focusTab(part: Part): void {
  document.getElementById(`${ID}-${String(PARTS.indexOf(part))}`)?.focus();
}

/** On a phone the row of tabs scrolls: what is open is in sight, and the page stays where it is. */
function showTab(index: number): void {
  const tab = document.getElementById(`${ID}-${String(index)}`);
  const row = tab?.parentElement;
  if (tab && row) row.scrollLeft = tab.offsetLeft + tab.offsetWidth - row.clientWidth;
}
