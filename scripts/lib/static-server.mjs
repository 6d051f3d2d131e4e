/** A small file server for the built site: what any static host does, and no more. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pbf': 'application/x-protobuf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * The file a request names, absolute, or null when there is none. Never a file outside
 * `folder`, never a hidden one; a folder means its index.html.
 */
export function fileFor(folder, requestUrl) {
  const base = resolve(folder);
  let path;
  try {
    path = decodeURIComponent(requestUrl.split(/[?#]/, 1)[0]);
  } catch {
    return null;
  }
  const parts = path.split(/[/\\]/).filter((part) => part !== '');
  if (path.includes('\0') || parts.some((part) => part.startsWith('.') || part.includes(':'))) {
    return null;
  }
  const file = join(base, ...parts);
  if (file !== base && !file.startsWith(base + sep)) return null;
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) {
    const index = join(file, 'index.html');
    return statSync(index, { throwIfNoEntry: false })?.isFile() ? index : null;
  }
  return found?.isFile() ? file : null;
}

/** The MIME type for a file name. */
export function typeFor(file) {
  return TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/**
 * An http server for `folder`, not listening yet. With `prefix` (`/atlas/`) the site lies
 * below that path, as on a host with many sites.
 */
export function createStaticServer(folder, prefix = '/') {
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const url = request.url ?? '/';
    const file = url.startsWith(prefix) ? fileFor(folder, `/${url.slice(prefix.length)}`) : null;
    if (!file) {
      response.writeHead(404, { 'content-type': TYPES['.txt'] }).end('Not found\n');
      return;
    }
    response.writeHead(200, {
      'content-type': typeFor(file),
      'content-length': statSync(file).size,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
  });
}
