/** Flags: messages that slide in at the lower left, as in Jira. */
import { useCallback, useState, type ReactNode } from 'react';
import AutoDismissFlag from '@atlaskit/flag/auto-dismiss-flag';
import Flag from '@atlaskit/flag/flag';
import { FlagGroup } from '@atlaskit/flag/flag-group';
import StatusError from '@atlaskit/icon/core/status-error';
import StatusInformation from '@atlaskit/icon/core/status-information';
import StatusSuccess from '@atlaskit/icon/core/status-success';
import StatusWarning from '@atlaskit/icon/core/status-warning';
import type { FlagMessage } from '../sandbox-context';

const SIGNS: Readonly<Record<FlagMessage['type'], ReactNode>> = {
  info: <StatusInformation label="Information" color="var(--ds-icon-information)" />,
  success: <StatusSuccess label="Success" color="var(--ds-icon-success)" />,
  warning: <StatusWarning label="Warning" color="var(--ds-icon-warning)" />,
  error: <StatusError label="Error" color="var(--ds-icon-danger)" />,
};

export function useFlags(): {
  readonly flags: readonly FlagMessage[];
  readonly showFlag: (flag: FlagMessage) => void;
  readonly closeFlag: (id: string) => void;
} {
  const [flags, setFlags] = useState<readonly FlagMessage[]>([]);
  const closeFlag = useCallback((id: string) => {
    setFlags((shown) => shown.filter((flag) => flag.id !== id));
  }, []);
  const showFlag = useCallback((flag: FlagMessage) => {
    setFlags((shown) => [flag, ...shown.filter(({ id }) => id !== flag.id)]);
  }, []);
  return { flags, showFlag, closeFlag };
}

interface FlagsProps {
  readonly flags: readonly FlagMessage[];
  readonly close: (id: string) => void;
}

export function Flags({ flags, close }: FlagsProps): ReactNode {
  return (
    <FlagGroup
      onDismissed={(id) => {
        close(String(id));
      }}
    >
      {flags.map((flag) => {
        const Shown = flag.isAutoDismiss === true ? AutoDismissFlag : Flag;
        return (
          <Shown
            key={flag.id}
            id={flag.id}
            icon={SIGNS[flag.type]}
            title={flag.title}
            {...(flag.description === undefined ? {} : { description: flag.description })}
            actions={(flag.actions ?? []).map(({ text, onClick }) => ({ content: text, onClick }))}
          />
        );
      })}
    </FlagGroup>
  );
}
