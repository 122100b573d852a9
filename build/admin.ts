/** Bundles the admin page (Custom UI, static/admin) with Vite, without inline scripts, for any base path. */
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { sortAtomicCss } from './sort-atomic-css';
import { STAND_INS } from './stand-ins';

const ROOT = join(import.meta.dirname, '../static/admin');

/** Joined style sheets keep the order that Atlaskit's atomic rules rely on. */
const atomicOrder: Plugin = {
  name: 'atomic-css-order',
  // Vite joins the style sheets in a plugin of its own, which runs late.
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
      const css =
        typeof file.source === 'string' ? file.source : Buffer.from(file.source).toString();
      file.source = sortAtomicCss(css);
    }
  },
};

/** Vite's own aliases do not reach what one package imports of another. */
const standIns: Plugin = {
  name: 'stand-ins',
  enforce: 'pre',
  resolveId: (imported) => STAND_INS[imported] ?? null,
};

export async function buildAdmin(): Promise<undefined> {
  await build({
    configFile: false,
    root: ROOT,
    base: './',
    logLevel: 'warn',
    plugins: [standIns, react(), atomicOrder],
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', global: 'globalThis' },
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      chunkSizeWarningLimit: 2000,
      // A data: URL would need its own line in the content security policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      cssCodeSplit: false,
    },
  });
}
