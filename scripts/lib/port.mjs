/** Free ports on this machine. */

const TRIES = 100;

/**
 * Listens on 127.0.0.1 at `first` or the next free port after it and answers that port.
 * Throws when a hundred ports in a row are taken.
 */
export async function listenFrom(server, first) {
  for (let port = first; port < first + TRIES; port += 1) {
    if (await listens(server, port)) return port;
  }
  throw new Error(`Found no free port from ${first} to ${first + TRIES - 1} on 127.0.0.1`);
}

function listens(server, port) {
  return new Promise((resolve, reject) => {
    const failed = (error) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}
