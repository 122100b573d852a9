import type { Picture, Tone } from '../view/badge';
import { iconLook, lozengeLook } from './looks';

test('tones and pictures that mean different things look different', () => {
  const tones: readonly Tone[] = [
    'information',
    'discovery',
    'success',
    'warning',
    'danger',
    'neutral',
  ];
  const pictures: readonly Picture[] = [
    'mail-from-atlassian',
    'mail-from-project',
    'refused',
    'silent',
    'open',
  ];
  expect(new Set(tones.map(lozengeLook)).size).toBe(tones.length);
  expect(new Set(pictures.map((picture) => iconLook(picture).glyph)).size).toBe(pictures.length);
  expect(new Set(pictures.map((picture) => iconLook(picture).color)).size).toBe(pictures.length);
});
