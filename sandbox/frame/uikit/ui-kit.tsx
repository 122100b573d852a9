/** Everything that the sandbox draws of UI Kit. */
import type { ReactNode } from 'react';
import { ACTIONS } from './actions';
import { CHOICES } from './choices';
import type { ForgeNode } from './document';
import { Draw, PaletteContext, type Palette } from './draw';
import { FIELDS } from './fields';
import { FORM } from './form';
import { ICONS } from './icons';
import { LAYOUT } from './layout';
import { MARKS } from './marks';
import { MESSAGES } from './messages';
import { OVERLAYS } from './overlays';
import { PEOPLE } from './people';
import { TABLE } from './table';
import { TEXT } from './text';

const PALETTE: Palette = {
  ...LAYOUT,
  ...TEXT,
  ...MARKS,
  ...ACTIONS,
  ...FIELDS,
  ...CHOICES,
  ...FORM,
  ...MESSAGES,
  ...TABLE,
  ...OVERLAYS,
  ...PEOPLE,
  ...ICONS,
};

/** Draws a page's document. */
export function UiKitDocument({ document }: { readonly document: ForgeNode }): ReactNode {
  return (
    <PaletteContext.Provider value={PALETTE}>
      <Draw node={document} />
    </PaletteContext.Provider>
  );
}
