/** How what a row is counted as looks: the badge of its outcome, or one of its own. */
import type { RowKind } from '../../audit/lists/row-kind';
import { outcomeBadge, type Badge, type Picture } from '../badge';
import type { Reader } from '../reader';

export interface KindBadge extends Badge {
  readonly kind: RowKind;
  readonly picture: Picture;
}

/** The badge of a kind of rows. */
export function kindBadge(kind: RowKind, reader: Reader): KindBadge {
  switch (kind) {
    case 'undecided':
      return { kind, text: reader.words.lists.table.kinds[kind], tone: 'warning', picture: 'open' };
    case 'invalid':
      return {
        kind,
        text: reader.words.lists.table.kinds[kind],
        tone: 'danger',
        picture: 'refused',
      };
    case 'atlassian-account-invitation':
    case 'customer-invited':
    case 'error':
    case 'no-notification': {
      const { text, tone, picture } = outcomeBadge(kind, reader);
      return { kind, text, tone, picture };
    }
    default: {
      const never: never = kind;
      return never;
    }
  }
}
