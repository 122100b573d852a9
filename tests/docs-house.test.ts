/** The picture of the house says what lint enforces. */
import { load } from 'cheerio/slim';
import { OUTSIDE, ROOMS } from '../build/zones.mjs';
import { houseSvg } from '../docs/house/house-svg';
import { nearest } from '../docs/house/nearest';

const $ = load(houseSvg(ROOMS, OUTSIDE), { xml: true });

test('every folder is a box that names what it may import and its packages', () => {
  expect($('rect.box')).toHaveLength(ROOMS.length);
  const said = $('text')
    .toArray()
    .map((one) => $(one).text())
    .join(' ');
  for (const { folder, may, packages } of ROOMS) {
    expect(said).toContain(folder);
    for (const name of [...may.map((one) => one.replace('src/', '')), ...packages])
      expect(said).toContain(name);
  }
  for (const name of OUTSIDE) expect(said).toContain(name);
});

test('an arrow leads to each folder that is reached no other way', () => {
  const arrows = ROOMS.map((room) => nearest(room, ROOMS));
  expect($('path.line')).toHaveLength(arrows.flat().length);
  expect($('path.head')).toHaveLength(arrows.flat().length);
  const rooms = [
    { folder: 'a', may: ['b', 'c', 'd'] },
    { folder: 'b', may: ['c'] },
    { folder: 'c', may: [] },
    { folder: 'd', may: [] },
  ];
  expect(rooms.map((room) => nearest(room, rooms))).toEqual([['b', 'd'], ['c'], [], []]);
});

test('the arrows lead to everything that a folder may import', () => {
  const reached = (folder: string): readonly string[] => {
    const room = ROOMS.find((one) => one.folder === folder);
    const near = room === undefined ? [] : nearest(room, ROOMS);
    return [...near, ...near.flatMap(reached)];
  };
  for (const { folder, may } of ROOMS)
    expect(reached(folder)).toEqual(expect.arrayContaining([...may]));
});
