import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

/**
 * Vite's dev server puts styles inline and talks over a web socket, both of which the site's
 * Content-Security-Policy forbids. This opens the policy for the dev server alone; the built
 * page keeps the one written in index.html.
 */
function devServerPolicy(): Plugin {
  return {
    name: 'dev-server-policy',
    apply: 'serve',
    transformIndexHtml: (html) =>
      html
        .replace(/style-src 'self'(?! 'unsafe-inline')/, "style-src 'self' 'unsafe-inline'")
        .replace(/connect-src 'self'/, "connect-src 'self' ws:"),
  };
}

/**
 * Asks for the map's code and the data of the first view with the page itself, not only when the app has
 * started: on a thin line each round saved is felt.
 */
function firstViewPreload(): Plugin {
  return {
    name: 'first-view-preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
        const map = chunks.find((chunk) => chunk.facadeModuleId?.endsWith('/src/map/atlas-map.ts'));
        const entry = chunks.find((chunk) => chunk.isEntry);
        const code = [map?.fileName ?? '', ...(map?.imports ?? [])].filter(
          (file) => file !== '' && file !== entry?.fileName && !entry?.imports.includes(file),
        );
        const link = (attrs: Record<string, string | boolean>) => ({
          tag: 'link',
          attrs,
          injectTo: 'head' as const,
        });
        return [
          ...code.map((file) =>
            link({ rel: 'modulepreload', crossorigin: true, href: `./${file}` }),
          ),
          ...['core', 'base', 'lattice'].map((name) =>
            link({ rel: 'preload', as: 'fetch', crossorigin: true, href: `./data/${name}.json` }),
          ),
        ];
      },
    },
  };
}

/** The light page: the same page without what only the map needs; see src/light-page.ts. */
function lightPage(): Plugin {
  return {
    name: 'light-page',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset')
        throw new Error('Found no index.html; expected the page to thin out.');
      const source = String(page.source).replace(
        /\s*<link [^>]*(?:modulepreload|base\.json)[^>]*>/g,
        '',
      );
      this.emitFile({ type: 'asset', fileName: 'tables.html', source });
    },
  };
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig({
  // Relative addresses: the built site works below any path of any static host.
  base: './',
  plugins: [devServerPolicy(), firstViewPreload(), lightPage()],
  define: { __APP_VERSION__: JSON.stringify(version) },
  server: { host: '127.0.0.1' },
  build: {
    target: 'es2022',
    // Nothing inline: the policy allows files only, and the font is wanted as a file.
    assetsInlineLimit: 0,
    // A later part's styles come with it. The names of the files it shares with others are left out: the first
    // view would carry them all, and once it stands all parts are fetched anyway.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, dependencies) =>
        dependencies.filter((file) => file.endsWith('.css')),
    },
    // The size test reads from it which files the first load needs.
    manifest: true,
    // MapLibre alone is larger than Vite's limit for a warning; tests/unit/size.test.ts judges.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // MapLibre apart: it changes rarely, and the size test tells it from the app.
            {
              name: 'maplibre',
              test: /node_modules[\\/]maplibre-gl[\\/].*\.mjs$/,
              priority: 2,
            },
            // What the first view needs, with all it imports, in one file: parts that are loaded later take
            // from it what they share, instead of having it cut out into files of its own.
            { name: 'app', test: /[\\/]src[\\/]main\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
});
