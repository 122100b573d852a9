/** What browsers let the admin page do: its own scripts and nothing else, as on Forge. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentSecurityPolicy } from '../../sandbox/host/api/files';
import { openClient, type Client } from './client';

const ROOT = join(__dirname, '../..');
const ADMIN = join(ROOT, 'static/admin/dist');

const { permissions } = parse(readFileSync(join(ROOT, 'manifest.yml'), 'utf8')) as {
  readonly permissions: {
    readonly content?: { readonly scripts?: unknown; readonly styles?: readonly string[] };
    readonly external?: unknown;
  };
};

let client: Client;
beforeAll(async () => {
  client = await openClient({ example: 'help-desk' });
}, 60_000);
afterAll(() => client.stop());

function directives(policy: string): ReadonlyMap<string, string> {
  return new Map(
    policy.split('; ').map((line) => {
      const [name = '', ...values] = line.split(' ');
      return [name, values.join(' ')];
    }),
  );
}

/** Scripts that stand in the page itself, handlers of events in attributes, and addresses that are programs. */
function inlineIn(html: string): readonly string[] {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)];
  return [
    ...scripts.filter(([, how = '']) => !/\bsrc=/.test(how)).map(([all]) => all),
    ...scripts.filter(([, , text = '']) => text.trim() !== '').map(([all]) => all),
    ...(html.match(/<[^>]+\son\w+\s*=[^>]*>/gi) ?? []),
    ...(html.match(/(?:href|src|action)\s*=\s*["']?\s*(?:javascript|data):/gi) ?? []),
    ...(html.match(/<(?:base|object|embed|iframe)\b[^>]*>/gi) ?? []),
  ];
}

describe('the manifest', () => {
  test('allows no script that Forge does not allow by itself, and nothing from elsewhere', () => {
    expect(permissions.content?.scripts).toBeUndefined();
    expect(permissions.external).toBeUndefined();
    expect(JSON.stringify(permissions)).not.toMatch(/unsafe-eval|unsafe-hashes|blob:|\*/);
  });

  test('its one exception is for styles', () => {
    expect(permissions.content).toEqual({ styles: ['unsafe-inline'] });
  });
});

describe('the built admin page', () => {
  const pages = readdirSync(ADMIN, { recursive: true, encoding: 'utf8' });
  const html = pages.filter((name) => name.endsWith('.html'));

  test.each(html)('%s has no script of its own', (name) => {
    expect(inlineIn(readFileSync(join(ADMIN, name), 'utf8'))).toEqual([]);
  });

  test('loads its own files only', () => {
    const page = readFileSync(join(ADMIN, 'index.html'), 'utf8');
    const loaded = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path);
    expect(loaded.length).toBeGreaterThan(2);
    expect(loaded.filter((path) => !/^\.\/assets\/[\w.-]+$/.test(path))).toEqual([]);
  });

  test('evaluates nothing', () => {
    // Two packages look for the global object so where there is no globalThis: nowhere, and the policy would refuse it.
    const fallback = /Function\(["'`](?:return this|r["'`],["'`]regeneratorRuntime = r)["'`]\)/g;
    const evaluating = /(?<![.\w$])(?:eval|Function)\(|setTimeout\(\s*["'`]/;
    const scripts = pages.filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(3);
    const textOf = (name: string) => readFileSync(join(ADMIN, name), 'utf8').replace(fallback, '');
    expect(scripts.filter((name) => evaluating.test(textOf(name)))).toEqual([]);
  });

  test('the gate is awake: it finds each kind of script in a page', () => {
    const broken = [
      '<script>1</script>',
      '<script src="./a.js">1</script>',
      '<p onclick="1">',
      '<a href="javascript:1">',
      '<base href="/">',
    ];
    expect(broken.filter((each) => inlineIn(each).length === 0)).toEqual([]);
  });
});

describe('the sandbox', () => {
  test('serves the admin page and its files with the policy', async () => {
    const { modules } = await client.state();
    const url = modules.find(({ render }) => render === 'custom')?.url ?? '';
    const answer = await fetch(client.url + url);
    const page = await answer.text();
    const policy = answer.headers.get('content-security-policy');
    expect(policy).toBe(contentSecurityPolicy(['unsafe-inline']));
    // The bridge stands before the page's own scripts, and is a file, too.
    expect(inlineIn(page)).toEqual([]);
    const [, script = ''] = /src="\.\/(assets\/[^"]+\.js)"/.exec(page) ?? [];
    const file = await fetch(client.url + url + script);
    expect(file.headers.get('content-security-policy')).toBe(policy);
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('which lets own scripts run and own files load, and nothing else', () => {
    const policy = directives(contentSecurityPolicy(['unsafe-inline']));
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('connect-src')).toBe("'self'");
    expect(policy.get('form-action')).toBe("'none'");
    expect(policy.get('frame-ancestors')).toBe("'self'");
    const lax = [...policy].filter(([name, how]) => name !== 'style-src' && /unsafe|\*/.test(how));
    expect(lax).toEqual([]);
  });
});
