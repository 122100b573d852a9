/** A cell as one sees it: picture and word on the colour of its outcome, stripes where several are possible. */
import EmailIcon from '@atlaskit/icon/core/email';
import NotificationMutedIcon from '@atlaskit/icon/core/notification-muted';
import QuestionCircleIcon from '@atlaskit/icon/core/question-circle';
import SendIcon from '@atlaskit/icon/core/send';
import StatusErrorIcon from '@atlaskit/icon/core/status-error';
import StatusWarningIcon from '@atlaskit/icon/core/status-warning';
import type { CSSProperties } from 'react';
import type { Picture, Tone } from '../../../../src/view/badge';
import type { CellLook } from '../../../../src/view/map-looks';

const ICONS: Readonly<Record<Picture, typeof EmailIcon>> = {
  'mail-from-atlassian': EmailIcon,
  'mail-from-project': SendIcon,
  refused: StatusErrorIcon,
  silent: NotificationMutedIcon,
  open: QuestionCircleIcon,
};

const STRIPE_PX = 10;

/** The classes of a cell with this look. */
export function classOf({ certainty, tones }: CellLook, dimmed: boolean): string {
  const tone = tones.length === 1 ? `tone-${tones[0] ?? 'neutral'}` : 'several';
  return `map-look ${tone} ${certainty}${dimmed ? ' dimmed' : ''}`;
}

/** Stripes in the colours of what is possible; a single colour comes from the class. */
export function stripesOf({ tones }: CellLook): CSSProperties | undefined {
  if (tones.length < 2) return undefined;
  const stops = tones.map((tone, index) => {
    const [from, to] = [index * STRIPE_PX, (index + 1) * STRIPE_PX];
    return `${backgroundOf(tone)} ${String(from)}px ${String(to)}px`;
  });
  return { backgroundImage: `repeating-linear-gradient(135deg, ${stops.join(', ')})` };
}

interface ContentProps {
  readonly look: CellLook;
  /** The word is part of a name; where a label says the same at length, it is not. */
  readonly isNamed?: boolean;
}

/** Picture and word. Beside a disputed one there is a sign. */
export function LookContent({ look, isNamed = false }: ContentProps) {
  return (
    <span className="map-word" aria-hidden={!isNamed}>
      <PictureIcon picture={look.picture} />
      <span className="map-word-text">{look.text}</span>
      {look.certainty === 'disputed' && <StatusWarningIcon label="" size="small" />}
    </span>
  );
}

/** The picture of an outcome. */
export function PictureIcon({ picture }: { readonly picture: Picture }) {
  const Icon = ICONS[picture];
  return <Icon label="" size="small" />;
}

function backgroundOf(tone: Tone): string {
  return `var(--map-${tone})`;
}
