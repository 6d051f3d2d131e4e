import type { SeriesPoint } from '../../domain/figures/series.ts';
import type { Text } from '../../text/text.ts';

type Counted = Pick<SeriesPoint, 'value' | 'low' | 'high' | 'words' | 'qualifier'>;

/** The value of a figure as its source has it: a number, a range, or words; with "about" and the like. */
export function valueWords({ value, low, high, words, qualifier }: Counted, text: Text): string {
  const plain =
    value !== null
      ? exact(value, text)
      : low !== null && high !== null
        ? text.say('figures_range', { low: exact(low, text), high: exact(high, text) })
        : (words ?? text.say('figures_no_value'));
  return qualifier === null ? plain : text.say(`figures_${qualifier}`, { value: plain });
}

/** A date or period as it is written: "2023", "Jan 2024 – Sep 2024". */
export function periodWords(date: string, text: Text): string {
  const [from = '', to] = date.split('/');
  if (to === undefined) return text.written(from);
  return text.say('figures_period', { from: text.written(from), to: text.written(to) });
}

/** A number with all the digits the source prints, up to three after the point. */
function exact(value: number, text: Text): string {
  if (Number.isInteger(value * 10)) return text.number(value);
  const digits = new Intl.NumberFormat(text.language, { maximumFractionDigits: 3 });
  return digits.format(value).replace(/,/g, '\u2009');
}
