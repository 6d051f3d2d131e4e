import type { Commodity } from '../../domain/schema/site.ts';
import { LEGEND_COMMODITIES } from '../../layers/mines/legend.ts';
import type { TableRequest } from '../../state/session.ts';
import type { Text } from '../../text/text.ts';
import { Swatch } from '../swatch.tsx';
import { countWords } from './range-words.ts';

interface CommodityCountsProps {
  text: Text;
  counts: ReadonlyMap<Commodity, number>;
  /** The same with records of every confidence. */
  all: ReadonlyMap<Commodity, number>;
  /** The row of the summary, and its name. */
  row: string;
  name: string;
  onOpen: (request: TableRequest) => void;
}

/** The mines of a row of the summary by what they yield; each number opens its list. */
export function CommodityCounts(props: CommodityCountsProps) {
  const { text, counts, all, row, name, onOpen } = props;
  return (
    <ul class="summary-commodities" aria-label={text.say('summary_mines_of', { row: name })}>
      <li aria-hidden="true">{text.say('measure_mines')}</li>
      {LEGEND_COMMODITIES.flatMap(({ includes }) => includes).flatMap((commodity) => {
        const n = counts.get(commodity) ?? 0;
        const figure = countWords(n, all.get(commodity) ?? 0, text.number);
        if (figure.words === '–') return [];
        const word = text.say(`commodity_${commodity}`);
        return [
          <li key={commodity}>
            <button
              type="button"
              class="summary-commodity"
              title={word}
              aria-label={text.say('summary_open_commodity', {
                row: name,
                n: text.count('n_mines', n),
                commodity: word,
              })}
              onClick={() => onOpen({ kind: 'mines', row, commodity })}
            >
              <Swatch of={{ kind: 'mine', commodity }} size={12} />
              {figure.before && <span class="summary-other">{figure.before}</span>}
              {figure.shown}
              {figure.after && <span class="summary-other">{figure.after}</span>}
            </button>
          </li>,
        ];
      })}
    </ul>
  );
}
