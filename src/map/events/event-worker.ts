import { prepareEvents } from './event-data.ts';
import type { PointColumns } from './point-columns.ts';

addEventListener('message', ({ data }: MessageEvent<PointColumns>) => {
  const made = prepareEvents(data);
  const buffers = new Set<ArrayBuffer>([made.index]);
  for (const value of Object.values(made))
    if (ArrayBuffer.isView(value)) buffers.add(value.buffer as ArrayBuffer);
  postMessage(made, { transfer: [...buffers] });
});
