import './swatch-later.tsx';

/** What is not needed before the first frame, as one file of code: panels, cards, tables, dialogs. */
export { turnsOf } from '../analysis/turns/turns.ts';
export { loadPanels } from '../layers/panels.ts';
export { Choices } from './choices.tsx';
export { Dialogs } from './dialogs.tsx';
export { eventBar, eventStretches } from './events/event-bar.ts';
export { panelsWithLate } from './events/late-panels.ts';
export { filtersOf } from './models/layer-filters.ts';
export { namedTurn } from './models/named-turn.ts';
export { searchFor, searchIndex } from './models/search-index.ts';
export { flyToTarget } from './models/whereabouts.ts';
export { Overlays, TablesInPlace } from './overlays.tsx';
export { RightSlot } from './right-slot.tsx';
