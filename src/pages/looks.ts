/** Turns the meanings of the view (tones, pictures) into what UI Kit draws. */
import type { IconProps, LozengeProps } from '@forge/react';
import type { Picture, Tone } from '../view/badge';

type IconLook = Pick<IconProps, 'glyph'>;

const LOZENGES: Readonly<Record<Tone, NonNullable<LozengeProps['appearance']>>> = {
  information: 'inprogress',
  discovery: 'new',
  success: 'success',
  warning: 'moved',
  danger: 'removed',
  neutral: 'default',
};

const GLYPHS: Readonly<Record<Picture, IconLook['glyph']>> = {
  'mail-from-atlassian': 'email',
  'mail-from-project': 'send',
  refused: 'error',
  silent: 'notification-muted',
  open: 'question-circle',
};

const COLORS = {
  'mail-from-atlassian': 'color.icon.information',
  'mail-from-project': 'color.icon.discovery',
  refused: 'color.icon.danger',
  silent: 'color.icon.subtle',
  open: 'color.icon.warning',
} as const satisfies Record<Picture, string>;

/** Appearance of the lozenge for a tone. */
export function lozengeLook(tone: Tone) {
  return LOZENGES[tone];
}

/** Glyph and colour of a picture. */
export function iconLook(picture: Picture) {
  return { glyph: GLYPHS[picture], color: COLORS[picture] };
}
