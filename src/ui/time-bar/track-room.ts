import '../../text/later.ts';
import '../styles/time-events.css';

/** What events add to the time bar, as one file of code that is loaded after the first frame. */
export { BarTools } from './bar-tools.tsx';
export { EventKey } from './event-key.tsx';
export { TrackEvents } from './track-events.tsx';
export { WindowThumb } from './window-thumb.tsx';
