/** What draws conflict events, as one file of code that is loaded when there are some. */
export { eventOverlays } from './event-overlay.ts';
export { eventSource } from './event-source.ts';
