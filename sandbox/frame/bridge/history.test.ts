import type { AddressBar } from './address-bar';
import { createPageHistory } from './history';

/** An address bar with a back button, without a browser. */
function memoryBar(start = '/'): AddressBar {
  let [entries, index] = [[start], 0];
  const heard: (() => void)[] = [];
  return {
    read: () => entries[index] ?? '/',
    push: (address) => {
      entries = [...entries.slice(0, index + 1), address];
      index += 1;
    },
    replace: (address) => {
      entries = entries.with(index, address);
    },
    go: (steps) => {
      index = Math.min(Math.max(index + steps, 0), entries.length - 1);
      for (const moved of heard) moved();
    },
    listen: (moved) => {
      heard.push(moved);
    },
  };
}

describe('the history of a page', () => {
  test('starts where the address bar is', () => {
    expect(createPageHistory(memoryBar()).location.pathname).toBe('/');
    const { location } = createPageHistory(memoryBar('/map?outcome=error'));
    expect([location.pathname, location.search]).toEqual(['/map', '?outcome=error']);
  });

  test('goes where it is pushed, back, and forth', () => {
    const history = createPageHistory(memoryBar());
    const seen: string[] = [];
    history.listen(({ pathname, search }, action) => seen.push(`${action} ${pathname}${search}`));
    history.push('/list?page=2');
    history.goBack();
    history.goForward();
    expect(seen).toEqual(['PUSH /list?page=2', 'POP /', 'POP /list?page=2']);
  });

  test('what is pushed or replaced stands in the address bar', () => {
    const bar = memoryBar();
    const history = createPageHistory(bar);
    history.push('/a');
    expect(bar.read()).toBe('/a');
    history.replace({ pathname: '/only', search: '?x=1', hash: '#here' });
    expect([history.createHref(history.location), bar.read()]).toEqual([
      '/only?x=1#here',
      '/only?x=1#here',
    ]);
    history.goBack();
    expect(history.location.pathname).toBe('/');
  });

  test('a move that leads to where it is says nothing', () => {
    const bar = memoryBar();
    const history = createPageHistory(bar);
    let heard = 0;
    history.listen(() => (heard += 1));
    history.go(-1);
    expect(heard).toBe(0);
  });

  test('a listener that left hears nothing more', () => {
    const history = createPageHistory(memoryBar());
    let heard = 0;
    const leave = history.listen(() => (heard += 1));
    leave();
    history.push('/a');
    expect(heard).toBe(0);
  });
});
