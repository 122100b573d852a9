import { createAddressBar } from './address-bar';

/** A browser with one address and a way to say that it changed. */
function browserAt(search: string) {
  const target = new EventTarget();
  const location = { search };
  const write = (_state: unknown, _title: string, address?: string | URL | null): void => {
    location.search = new URL(String(address), 'http://sandbox').search;
  };
  return {
    location,
    history: { pushState: write, replaceState: write, go: () => undefined },
    addEventListener: target.addEventListener.bind(target) as Window['addEventListener'],
    move: (to: string) => {
      location.search = to;
      target.dispatchEvent(new Event('popstate'));
    },
  };
}

test('a page’s own address is one part of the sandbox’s', () => {
  const browser = browserAt('?page=admin&user=site-admin&theme=dark');
  const bar = createAddressBar('admin', new AbortController().signal, browser);
  expect(bar.read()).toBe('/');
  bar.push('/map?q=a&x=1');
  expect(browser.location.search).toBe(
    '?page=admin&user=site-admin&theme=dark&path=%2Fmap%3Fq%3Da%26x%3D1',
  );
  expect(bar.read()).toBe('/map?q=a&x=1');
  bar.replace('/findings');
  expect(bar.read()).toBe('/findings');
});

test('it hears of moves while its page is open, and only then', () => {
  const browser = browserAt('?page=admin');
  const gone = new AbortController();
  const bar = createAddressBar('admin', gone.signal, browser);
  const heard: string[] = [];
  bar.listen(() => heard.push(bar.read()));
  browser.move('?page=admin&path=/map');
  browser.move('?page=mailbox');
  gone.abort();
  browser.move('?page=admin&path=/findings');
  expect(heard).toEqual(['/map']);
});

test('a page that is gone changes no address any more', () => {
  const browser = browserAt('?page=admin&path=/map');
  const gone = new AbortController();
  const bar = createAddressBar('admin', gone.signal, browser);
  gone.abort();
  bar.push('/findings');
  bar.replace('/findings');
  expect(browser.location.search).toBe('?page=admin&path=/map');
});
