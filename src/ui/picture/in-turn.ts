let before: Promise<unknown> = Promise.resolve();

/**
 * Begins a drawing when all that were asked for earlier are done: the map has one buffer and one resolution.
 * Null where it is no longer wanted when its turn comes.
 */
export function inTurn<T>(isWanted: () => boolean, draw: () => Promise<T>): Promise<T | null> {
  const mine = before.then(() => (isWanted() ? draw() : null));
  before = mine.catch(() => undefined);
  return mine;
}
