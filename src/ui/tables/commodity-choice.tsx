import type { Commodity } from '../../domain/schema/site.ts';
import { LEGEND_COMMODITIES } from '../../layers/mines/legend.ts';
import type { Text } from '../../text/text.ts';

interface CommodityChoiceProps {
  text: Text;
  /** Null: all. */
  value: Commodity | null;
  onChange(commodity: Commodity | null): void;
}

/** Narrows a table of mines to those of one commodity. */
export function CommodityChoice({ text, value, onChange }: CommodityChoiceProps) {
  return (
    <select
      class="field tables-row"
      aria-label={text.say('column_commodity')}
      value={value ?? ''}
      onChange={(event) => onChange((event.currentTarget.value || null) as Commodity | null)}
    >
      <option value="">{text.say('tables_commodity_all')}</option>
      {LEGEND_COMMODITIES.flatMap(({ includes }) => includes).map((commodity) => (
        <option key={commodity} value={commodity}>
          {text.say(`commodity_${commodity}`)}
        </option>
      ))}
    </select>
  );
}
