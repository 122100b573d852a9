/** The decision procedure, drawn or told: the way of the selected cell, and how many address classes take each way. */
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import Toggle from '@atlaskit/toggle';
import { useId, useMemo, useState } from 'react';
import type { InviteMap } from '../../../../src/audit/invite-map';
import type { Verdict } from '../../../../src/decide/verdict';
import { graphDetails } from '../../../../src/view/graph-details';
import { graphShape, partOf } from '../../../../src/view/graph-shape';
import { graphTraffic, isOnTheWay } from '../../../../src/view/graph-traffic';
import { DetailsPanel } from './details-panel';
import { FormChoice, useGraphForm } from './form-choice';
import { GraphOutline } from './graph-outline';
import { GraphPicture } from './graph-picture';
import { useSteadyReader } from './use-steady-reader';
import './graph.css';

interface Props {
  readonly map: InviteMap;
  /** The answer of the selected cell; its ways are marked. */
  readonly selected?: Verdict | undefined;
}

/** The whole drawing with its tools. */
export default function ProcedureGraph({ map, selected }: Props) {
  const reader = useSteadyReader();
  const { graph } = reader.admin;
  const [form, setForm] = useGraphForm();
  const [isShort, setShort] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const whole = useMemo(() => graphShape(reader), [reader]);
  const traffic = useMemo(() => graphTraffic(map, selected, reader), [map, selected, reader]);
  const shape = useMemo(
    () => (isShort ? partOf(whole, (id) => isOnTheWay(id, traffic)) : whole),
    [whole, traffic, isShort],
  );
  const details = chosen === undefined ? undefined : graphDetails(chosen, whole, traffic, reader);
  return (
    <Stack space="space.150">
      <Text as="p" color="color.text.subtle">
        {traffic.hasPath ? graph.introWithPath : graph.intro}
      </Text>
      <Inline space="space.200" rowSpace="space.100" alignBlock="center" shouldWrap>
        <FormChoice form={form} onChange={setForm} />
        <ShortToggle hasPath={traffic.hasPath} isOn={isShort} onChange={setShort} />
      </Inline>
      <div className="graph-area">
        <div className="graph-main">
          {form === 'picture' ? (
            <GraphPicture shape={shape} traffic={traffic} chosen={chosen} onChoose={setChosen} />
          ) : (
            <GraphOutline shape={shape} traffic={traffic} />
          )}
        </div>
        {form === 'picture' && (
          <div className="graph-aside" aria-live="polite">
            {details && (
              <DetailsPanel
                details={details}
                onGo={setChosen}
                onClose={() => {
                  setChosen(undefined);
                }}
              />
            )}
          </div>
        )}
      </div>
    </Stack>
  );
}

interface ShortProps {
  readonly hasPath: boolean;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** With a path: only that; without: only what anybody takes. */
function ShortToggle({ hasPath, isOn, onChange }: ShortProps) {
  const { graph } = useSteadyReader().admin;
  const id = useId();
  return (
    <Inline space="space.050" alignBlock="center">
      <Toggle
        id={id}
        isChecked={isOn}
        onChange={() => {
          onChange(!isOn);
        }}
      />
      <label htmlFor={id}>{hasPath ? graph.onlyPath : graph.onlyTaken}</label>
    </Inline>
  );
}
