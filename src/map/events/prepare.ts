import { type EventData, EXACT_MOST, prepareEvents } from './event-data.ts';
import type { PointColumns } from './point-columns.ts';

/** Makes events ready; many of them in a worker, so that the page can be used meanwhile. Rejects where that fails. */
export function prepare(columns: PointColumns): Promise<EventData> {
  if (columns.count <= EXACT_MOST) return Promise.resolve(prepareEvents(columns));
  const worker = new Worker(new URL('./event-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<EventData>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<EventData>) => resolve(data);
    worker.onerror = ({ message }) =>
      reject(new Error(`Events could not be made ready in the background: ${message}`));
    worker.postMessage(columns);
  }).finally(() => worker.terminate());
}
