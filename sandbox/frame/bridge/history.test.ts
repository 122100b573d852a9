import { createPageHistory } from './history';

describe('the history of a page', () => {
  test('starts at the root', () => {
    expect(createPageHistory().location.pathname).toBe('/');
  });

  test('goes where it is pushed, back, and forth', () => {
    const history = createPageHistory();
    const seen: string[] = [];
    history.listen(({ pathname, search }, action) => seen.push(`${action} ${pathname}${search}`));
    history.push('/list?page=2');
    history.goBack();
    history.goForward();
    expect(seen).toEqual(['PUSH /list?page=2', 'POP /', 'POP /list?page=2']);
  });

  test('a push after going back drops what lay ahead', () => {
    const history = createPageHistory();
    history.push('/a');
    history.goBack();
    history.push('/b');
    history.goForward();
    expect([history.location.pathname, history.length]).toEqual(['/b', 2]);
  });

  test('a replaced entry is not one more', () => {
    const history = createPageHistory();
    history.replace({ pathname: '/only', hash: '#here' });
    expect([history.createHref(history.location), history.length]).toEqual(['/only#here', 1]);
  });

  test('a listener that left hears nothing more', () => {
    const history = createPageHistory();
    let heard = 0;
    const leave = history.listen(() => (heard += 1));
    leave();
    history.push('/a');
    expect(heard).toBe(0);
  });
});
