import type { Day } from '../../domain/time/day.ts';
import type { PanelModel, Target } from '../../layers/panel-model.ts';
import type { Text } from '../../text/text.ts';

/** What the reader is told of a source; `date` as written, null where it has none. */
export interface CitationView {
  title: string;
  publisher: string;
  date: string | null;
  url: string | null;
}

/** The sources by id; they come after the first frame and may fail to. */
export type CitationViews = ReadonlyMap<string, CitationView> | 'loading' | 'failed';

export interface PanelProps {
  text: Text;
  model: PanelModel;
  date: Day;
  clock: readonly [Day, Day];
  citations: CitationViews;
  onDate(day: Day): void;
  onSelect(target: Target): void;
  /** Lists the events of a township or district, by its P-code. */
  onEvents(area: string): void;
  onClose(): void;
  /** Copies; resolves to null, or to the text for the reader's own copy where the browser refuses. */
  onCopy(kind: 'sentence' | 'link'): Promise<string | null>;
  onRetry(): void;
  onFly(position: readonly [number, number]): void;
}
