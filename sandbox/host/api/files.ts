/** What browsers load: the frame, the built pages of the app, and a Custom UI page under a policy as strict as Forge's. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { Hono, type Context } from 'hono';
import type { World } from '../world';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ico': 'image/x-icon',
};

/** Named after its content by the bundler, as Atlassian’s own servers send such files: never asked for again. */
const HASHED = /-[\w-]{8}\.(?:js|css)$/;

/** Must exist before the page's own bundle runs, and cannot be inline. */
const BRIDGE = '<script src="/frame/bridge-inner.js"></script>';

/** The built documentation, published beside the app as a team would on a host of its own. */
export const DOCS = 'docs/dist';

/** Routes for files. */
export function fileRoutes(world: World, root: string): Hono {
  const app = new Hono();
  const frame = join(root, 'sandbox/frame/dist');
  app.get('/', () => file(frame, 'index.html'));
  // Addresses of the app’s own pages on a site: the frame finds the place that they name.
  app.get('/jira/settings/apps/*', () => file(frame, 'index.html'));
  app.get('/jira/servicedesk/projects/*', () => file(frame, 'index.html'));
  app.get('/frame/:path{.+}', (c) => file(frame, c.req.param('path')));

  app.get('/docs', (c) => c.redirect('/docs/'));
  app.get('/docs/:path{.*}', (c) => file(join(root, DOCS), c.req.param('path') || 'index.html'));

  const pages = new Set(world.manifest.pages.map(({ built }) => built));
  app.get('/page/:name', (c) => {
    const name = c.req.param('name');
    return pages.has(name) ? file(join(root, 'dist/pages'), name) : missing(name);
  });

  // Where `i18n` of the bridge looks, beside the page; Forge's bundler puts the files there.
  const locales = (c: Context) => {
    const found = world.manifest.translations.file(c.req.param('name') ?? '');
    return found === undefined ? missing('the translation') : c.json(found);
  };
  app.get('/__LOCALES__/:name', locales);

  const policy = contentSecurityPolicy(world.manifest.styles);
  for (const { built, url, render } of world.manifest.pages) {
    if (render !== 'custom') continue;
    const folder = join(root, built);
    app.get(url.slice(0, -1), (c) => c.redirect(url));
    app.get(`${url}__LOCALES__/:name`, locales);
    app.get(`${url}:path{.*}`, async (c) => {
      const path = c.req.param('path') || 'index.html';
      const answer = await file(folder, path);
      answer.headers.set('content-security-policy', policy);
      if (extname(path) !== '.html' || !answer.ok) return answer;
      const html = await answer.text();
      return new Response(
        html.replace(/<head[^>]*>/i, (head) => head + BRIDGE),
        answer,
      );
    });
  }
  return app;
}

/** As Forge's for Custom UI: own scripts only, none inline, nothing evaluated, nowhere to send to. */
export function contentSecurityPolicy(styles: readonly string[]): string {
  const allowances = styles.map((style) => ` '${style}'`).join('');
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${allowances}`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'self'",
    "frame-ancestors 'self'",
  ].join('; ');
}

async function file(folder: string, path: string): Promise<Response> {
  const full = normalize(join(folder, path));
  if (!full.startsWith(folder + sep) || !existsSync(full)) return missing(path);
  return new Response(new Uint8Array(await readFile(full)), {
    headers: {
      'content-type': TYPES[extname(full)] ?? 'application/octet-stream',
      'cache-control': HASHED.test(full) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
    },
  });
}

function missing(path: string): Response {
  return new Response(`${path} is not built: run \`npm run build\`\n`, { status: 404 });
}
