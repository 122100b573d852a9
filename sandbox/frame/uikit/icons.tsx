/** UI Kit's Icon, and the old names of glyphs that Forge still takes. */
import type { ComponentProps, ComponentType, ReactNode } from 'react';
import { GLYPHS, type Glyph } from './glyphs';
import { CannotDraw, type NodeProps, type Palette } from './draw';
import { tokenValue } from './xcss';
import { textProp } from './props';

/** Names of before 2025 that Forge maps to a glyph of today. */
const OLD_NAMES: Readonly<Partial<Record<string, string>>> = {
  'add-circle': 'add',
  close: 'cross',
  discovery: 'status-discovery',
  error: 'status-error',
  information: 'status-information',
  success: 'status-success',
  warning: 'status-warning',
  check: 'check-mark',
  'check-circle-outline': 'check-circle',
  'editor-info': 'status-information',
  'editor-warning': 'status-warning',
  'editor-success': 'status-success',
  'editor-error': 'status-error',
  'editor-help': 'question-circle',
  'editor-done': 'check-mark',
  'editor-close': 'close',
  info: 'status-information',
  question: 'question-circle',
  lock: 'lock-locked',
  unlock: 'lock-unlocked',
  people: 'people-group',
  'person-circle': 'person-avatar',
  shortcut: 'link-external',
  world: 'globe',
  recent: 'clock',
  trash: 'delete',
  export: 'upload',
  label: 'tag',
  'sign-in': 'log-in',
  document: 'page',
};

/** The component of a glyph; an unknown one is drawn as an error. */
export function glyphOf(name: string): ComponentType<ComponentProps<Glyph>> {
  return GLYPHS[OLD_NAMES[name] ?? name] ?? (() => <CannotDraw type={`icon ${name}`} />);
}

function colorOf(value: string | undefined): ComponentProps<Glyph>['color'] {
  return value === undefined ? 'currentColor' : tokenColor(tokenValue(value));
}

/** Atlaskit types an icon's colour as one of the variables that a token gives. */
function tokenColor(variable: string): NonNullable<ComponentProps<Glyph>['color']> {
  return variable as NonNullable<ComponentProps<Glyph>['color']>;
}

function Icon({ node }: NodeProps): ReactNode {
  const Glyph = glyphOf(textProp(node, 'glyph') ?? '');
  const size = textProp(node, 'size') === 'small' ? 'small' : 'medium';
  const color = colorOf(textProp(node, 'color') ?? textProp(node, 'primaryColor'));
  return <Glyph label={textProp(node, 'label') ?? ''} size={size} {...(color ? { color } : {})} />;
}

export const ICONS: Palette = { Icon };
