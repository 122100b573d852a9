/** Buttons in the corner of the picture. */
import { IconButton } from '@atlaskit/button/new';
import FitIcon from '@atlaskit/icon/core/fullscreen-enter';
import ZoomInIcon from '@atlaskit/icon/core/zoom-in';
import ZoomOutIcon from '@atlaskit/icon/core/zoom-out';
import { Panel, useReactFlow } from '@xyflow/react';
import { useReader } from '../use-reader';
import { moveTime } from './use-picture-keys';

/** Zoom and fit. */
export function PictureTools() {
  const { graph } = useReader().admin;
  const flow = useReactFlow();
  const tools = [
    { label: graph.zoomIn, icon: ZoomInIcon, run: () => flow.zoomIn({ duration: moveTime() }) },
    { label: graph.zoomOut, icon: ZoomOutIcon, run: () => flow.zoomOut({ duration: moveTime() }) },
    { label: graph.fit, icon: FitIcon, run: () => flow.fitView({ duration: moveTime() }) },
  ];
  return (
    <Panel position="top-left" className="graph-tools">
      {tools.map(({ label, icon, run }) => (
        <IconButton
          key={label}
          icon={icon}
          label={label}
          isTooltipDisabled={false}
          spacing="compact"
          onClick={() => void run()}
        />
      ))}
    </Panel>
  );
}
