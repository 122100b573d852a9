/** How many cells give each outcome; pressing a count shows where. */
import type { InviteMap } from '../../../../src/audit/invite-map';
import { OUTCOMES, type Outcome } from '../../../../src/decide/outcome';
import { outcomeBadge } from '../../../../src/view/badge';
import { useReader } from '../use-reader';
import { PictureIcon } from './cell-look';

interface Props {
  readonly counts: InviteMap['counts'];
  readonly chosen: readonly Outcome[];
  readonly onToggle: (outcome: Outcome) => void;
}

/** One button for each outcome. */
export function Counts({ counts, chosen, onToggle }: Props) {
  const reader = useReader();
  const { count, countShort, countPossible, countsLabel } = reader.admin.map;
  return (
    <div className="map-counts" role="group" aria-label={countsLabel}>
      {OUTCOMES.map((outcome) => {
        const { text, tone, picture } = outcomeBadge(outcome, reader);
        const { certain, possible } = counts[outcome];
        return (
          <button
            key={outcome}
            type="button"
            className="map-count"
            aria-pressed={chosen.includes(outcome)}
            aria-description={count({ certain, possible })}
            onClick={() => {
              onToggle(outcome);
            }}
          >
            <span className={`map-look map-swatch tone-${tone}`}>
              <PictureIcon picture={picture} />
            </span>
            <span className="map-item-name">
              <span className="map-strong">{text}</span>{' '}
              <span className="map-subtle">
                <span className="map-count-number">{countShort(certain)}</span>{' '}
                {possible > 0 && countPossible(possible)}
              </span>
            </span>
          </button>
        );
      })}
    </div>
  );
}
