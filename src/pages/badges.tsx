/** Badges and pictures, drawn with UI Kit. */
import { Icon, Lozenge } from '@forge/react';
import type { Badge, OutcomeBadge, Picture as PictureName } from '../view/badge';
import { iconLook, lozengeLook } from './looks';

/** An outcome, in its colour. */
export function OutcomeLozenge({ badge }: { readonly badge: OutcomeBadge }) {
  return (
    <Lozenge appearance={lozengeLook(badge.tone)} maxWidth="100%">
      {badge.text}
    </Lozenge>
  );
}

/** What a row of a list is counted as. */
export function KindLozenge({ badge }: { readonly badge: Badge }) {
  return (
    <Lozenge appearance={lozengeLook(badge.tone)} maxWidth="100%">
      {badge.text}
    </Lozenge>
  );
}

/** How sure it is. */
export function CertaintyLozenge({ badge }: { readonly badge: Badge }) {
  return (
    <Lozenge appearance={lozengeLook(badge.tone)} maxWidth="100%">
      {badge.text}
    </Lozenge>
  );
}

/** The picture beside an outcome; the words beside it say the same. */
export function Picture({ picture }: { readonly picture: PictureName }) {
  return <Icon {...iconLook(picture)} label="" />;
}
