/** The parts of the page as tabs. */
import Tabs, { Tab, TabList } from '@atlaskit/tabs';
import { FindingsTab } from './findings/findings-tab';
import { PARTS, type Part } from './route';
import { useReader } from './use-reader';

interface Props {
  readonly part: Part;
  readonly onChange: (part: Part) => void;
}

/** One tab per part; the address of the page says which is open. */
export function PartTabs({ part, onChange }: Props) {
  const { parts } = useReader().admin.shell;
  return (
    <Tabs
      id="parts"
      selected={PARTS.indexOf(part)}
      onChange={(index) => {
        const next = PARTS[index];
        if (next !== undefined) onChange(next);
      }}
    >
      <TabList>
        {PARTS.map((one) => (
          <Tab key={one}>{one === 'findings' ? <FindingsTab /> : parts[one]}</Tab>
        ))}
      </TabList>
    </Tabs>
  );
}
