/** Which example site one is in, and the way back to it as it was shipped. */
import type { ReactNode } from 'react';
import Button from '@atlaskit/button/default/button';
import DropdownMenu, { DropdownItemRadio, DropdownItemRadioGroup } from '@atlaskit/dropdown-menu';
import ChevronDown from '@atlaskit/icon/core/chevron-down';
import Retry from '@atlaskit/icon/core/retry';
import type { ExampleName } from '../../site/types';
import { reset } from '../api';
import { useSandbox } from '../sandbox-context';

/** Brings the site back to an example, and says so. */
function useReset(): (example: ExampleName, recorded?: boolean) => Promise<void> {
  const { restart, showFlag } = useSandbox();
  return async (example, recorded = true) => {
    await reset({ example, recorded });
    await restart();
    showFlag({
      id: 'reset',
      type: 'success',
      title: 'The example is as it was shipped',
      description: recorded ? 'Settings are recorded.' : 'No settings are recorded.',
      isAutoDismiss: true,
    });
  };
}

export function SiteSwitcher(): ReactNode {
  const { state } = useSandbox();
  const start = useReset();
  const { example } = state.site;
  const title = state.examples.find(({ name }) => name === example)?.title ?? example;
  if (state.mode === 'site') return <span className="top-site">{state.site.name}</span>;
  return (
    <DropdownMenu<HTMLButtonElement>
      trigger={({ triggerRef, isSelected, ...props }) => (
        <Button
          {...props}
          ref={triggerRef}
          isSelected={isSelected ?? false}
          iconAfter={ChevronDown}
          aria-label={`Example site: ${title}`}
        >
          {title}
        </Button>
      )}
    >
      <DropdownItemRadioGroup id="examples" title="Example site">
        {state.examples.map((other) => (
          <DropdownItemRadio
            key={other.name}
            id={other.name}
            isSelected={other.name === example}
            description={other.about}
            onClick={() => void start(other.name)}
          >
            {other.title}
          </DropdownItemRadio>
        ))}
      </DropdownItemRadioGroup>
    </DropdownMenu>
  );
}

export function ResetMenu(): ReactNode {
  const { state } = useSandbox();
  const start = useReset();
  const { example } = state.site;
  if (state.mode === 'site') return null;
  return (
    <DropdownMenu<HTMLButtonElement>
      trigger={({ triggerRef, isSelected, ...props }) => (
        <Button
          {...props}
          ref={triggerRef}
          isSelected={isSelected ?? false}
          iconBefore={Retry}
          appearance="subtle"
        >
          Reset
        </Button>
      )}
    >
      <DropdownItemRadioGroup id="reset" title="Back to the example as shipped">
        <DropdownItemRadio
          id="recorded"
          isSelected={state.recorded}
          onClick={() => void start(example)}
        >
          With settings recorded
        </DropdownItemRadio>
        <DropdownItemRadio
          id="unrecorded"
          isSelected={!state.recorded}
          onClick={() => void start(example, false)}
        >
          Nothing recorded yet
        </DropdownItemRadio>
      </DropdownItemRadioGroup>
    </DropdownMenu>
  );
}
