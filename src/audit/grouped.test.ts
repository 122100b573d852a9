import { grouped } from './grouped';

test('what has one key is one group, in the order of arrival', () => {
  expect(grouped(['bat', 'ant', 'bee', 'cow', 'ape'], (word) => word.charAt(0))).toEqual([
    ['bat', 'bee'],
    ['ant', 'ape'],
    ['cow'],
  ]);
});

test('nothing makes no group', () => {
  expect(grouped([], String)).toEqual([]);
});
