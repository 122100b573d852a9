import { stylesOf, tokenValue } from './xcss';

describe('tokens', () => {
  test.each([
    ['color.text.subtle', 'var(--ds-text-subtle)'],
    ['space.100', 'var(--ds-space-100)'],
    ['elevation.surface.raised', 'var(--ds-surface-raised)'],
    ['100%', '100%'],
    ['solid', 'solid'],
  ])('%s', (value, variable) => {
    expect(tokenValue(value)).toBe(variable);
  });
});

describe('stylesOf', () => {
  test('later parts win, as in CSS', () => {
    const parts = [
      { padding: 'space.100', width: '50%' },
      { padding: 'space.200', flexGrow: 1 },
    ];
    expect(stylesOf(parts)).toEqual({ padding: 'var(--ds-space-200)', width: '50%', flexGrow: 1 });
  });

  test('nothing gives nothing', () => {
    expect(stylesOf(undefined)).toEqual({});
  });
});
