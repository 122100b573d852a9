/** The two ways to ask: what a change does, and which change does it. */
import { useReader } from '../use-reader';
import { useQuery, type Tool } from './use-query';

const TOOLS: readonly Tool[] = ['try', 'least'];

/** Which of them is open stands in the address. */
export function Tools() {
  const { tool, choose } = useQuery();
  const { tools, toolLabel } = useReader().admin.whatIf;
  return (
    <fieldset className="segments">
      <legend className="hidden">{toolLabel}</legend>
      <div className="segments-options">
        {TOOLS.map((one) => (
          <label key={one} className={one === tool ? 'segment chosen' : 'segment'}>
            <input
              type="radio"
              className="hidden"
              name="what-if-tool"
              checked={one === tool}
              data-testid={`what-if-tool-${one}`}
              onChange={() => choose({ tool: one === 'try' ? '' : one })}
            />
            {tools[one]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
