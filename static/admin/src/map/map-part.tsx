/** The map: what happens to every possible address in every project, and why. */
import Button from '@atlaskit/button/new';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { ProcedureSection } from '../graph/procedure-section';
import { Notice } from '../notice';
import { useReader } from '../use-reader';
import { useRoute } from '../use-route';
import { useSetup } from '../use-setup';
import { toggled, withChosen } from './choices';
import { Counts } from './counts';
import { MapWorkspace } from './map-workspace';
import { Toolbar } from './toolbar';
import { useChooseCell, useChosenCell } from './use-chosen-cell';
import { useMap } from './use-map';
import { useSearch } from './use-search';
import './map.css';

/** The part. */
export default function MapPart() {
  const { route, choose } = useRoute();
  const { query } = route;
  const search = useSearch();
  const shown = useMap(search.typed);
  const cell = useChosenCell(shown);
  const chooseCell = useChooseCell();
  const chooseFirst = () => {
    const [line] = shown.found.lines;
    if (line !== undefined) chooseCell(line, cell?.column ?? shown.columns[0]);
  };
  return (
    <div className="map">
      <Stack space="space.200">
        <Opening />
        <Counts
          counts={shown.map.counts}
          chosen={shown.choices.outcomes}
          onToggle={(outcome) => {
            choose('map', withChosen(query, { outcome: toggled(query.get('outcome'), outcome) }));
          }}
        />
        <Toolbar shown={shown} search={search} onEnter={chooseFirst} />
        <MapWorkspace shown={shown} cell={cell} onChoose={chooseCell} />
        <ProcedureSection map={shown.map} selected={cell?.verdict} />
      </Stack>
    </div>
  );
}

/** What this is, and what it lacks. */
function Opening() {
  const { record, settings } = useSetup();
  const { map } = useReader().admin;
  return (
    <>
      {record === undefined && <Invitation />}
      <Text as="p" color="color.text.subtle">
        {map.intro}
      </Text>
      {record !== undefined && settings.projects.size === 0 && (
        <Notice appearance="information">{map.noProjects}</Notice>
      )}
    </>
  );
}

function Invitation() {
  const { map } = useReader().admin;
  const { go } = useRoute();
  return (
    <Stack space="space.100" alignInline="start">
      <Notice appearance="information" title={map.emptyTitle}>
        {map.empty}
      </Notice>
      <Button
        appearance="primary"
        onClick={() => {
          go('record');
        }}
      >
        {map.record}
      </Button>
    </Stack>
  );
}
