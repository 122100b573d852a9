/** What the patterns of the map mean; the colours are explained by the counts above it. */
import type { Certainty } from '../../../../src/view/certainty';
import { useReader } from '../use-reader';
import { stripesOf } from './cell-look';

const CLASSES: Readonly<Record<Certainty, string>> = {
  certain: 'map-look tone-information certain',
  disputed: 'map-look tone-information disputed',
  open: 'map-look several open',
};

const SAMPLE = stripesOf({
  certainty: 'open',
  outcomes: [],
  tones: ['information', 'danger'],
  picture: 'open',
  text: '',
  says: '',
  how: '',
});

/** One sample for each. */
export function Legend() {
  const { legend, legendLabel } = useReader().admin.map;
  return (
    <ul className="map-legend" aria-label={legendLabel}>
      {(['certain', 'disputed', 'open'] as const).map((certainty) => (
        <li key={certainty}>
          <span
            className={CLASSES[certainty]}
            style={certainty === 'open' ? SAMPLE : undefined}
            aria-hidden="true"
          />
          {legend[certainty]}
        </li>
      ))}
    </ul>
  );
}
