/** What is not needed before the first frame, as one file of code: panels, cards, lists, dialogs. */
export { loadPanels } from '../layers/panels.ts';
export { ChoiceMenu } from './choice-menu.tsx';
export { FallbackLists } from './fallback-lists.tsx';
export { HoverCard } from './hover-card.tsx';
export { listRows } from './models/list-rows.ts';
export { searchFor, searchIndex } from './models/search-index.ts';
export { copyWithSource } from './panel/copy-with-source.ts';
export { Panel } from './panel/panel.tsx';
export { ShareDialog } from './share-dialog.tsx';
