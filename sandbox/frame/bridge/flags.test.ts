import { flagOf } from './flags';

describe('flagOf', () => {
  test('what is missing falls back', () => {
    expect(flagOf({ id: 1 })).toEqual({ id: '1', type: 'info', title: '', actions: [] });
  });

  test('everything that a page may set is kept', () => {
    let pressed = 0;
    const flag = flagOf({
      id: 'saved',
      title: 'Saved',
      description: 'All of it',
      type: 'success',
      isAutoDismiss: true,
      actions: [{ text: 'Undo', onClick: () => (pressed += 1) }],
    });
    expect(flag).toMatchObject({ type: 'success', description: 'All of it', isAutoDismiss: true });
    flag.actions?.[0]?.onClick();
    expect(pressed).toBe(1);
  });

  test('a type that Forge does not know is information', () => {
    expect(flagOf({ id: 'x', type: 'party' }).type).toBe('info');
  });
});
