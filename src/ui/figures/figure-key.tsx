import type { Day } from '../../domain/time/day.ts';
import type { Text } from '../../text/text.ts';

/** What the signs of the charts mean, and that no two charts are one. */
export function FigureKey({ text, date }: { text: Text; date: Day }) {
  const signs = [
    {
      key: 'date',
      sign: <path class="plot-date" d="M9 0v12" />,
      words: text.say('figures_key_date', { date: text.day(date) }),
    },
    {
      key: 'plain',
      sign: <circle class="plot-dot" cx="9" cy="6" r="3.6" />,
      words: text.say('figures_key_plain'),
    },
    {
      key: 'hollow',
      sign: <circle class="plot-dot is-hollow" cx="9" cy="6" r="3.6" />,
      words: text.say('figures_key_hollow'),
    },
    {
      key: 'range',
      sign: <path class="plot-range" d="M9 1.5v9M5.5 1.5h7M5.5 10.5h7" />,
      words: text.say('figures_key_range'),
    },
    {
      key: 'period',
      sign: <path class="plot-period" d="M1 6h16" />,
      words: text.say('figures_key_period'),
    },
  ];
  return (
    <div class="figures-key">
      <ul>
        {signs.map(({ key, sign, words }) => (
          <li key={key}>
            <svg viewBox="0 0 18 12" width="18" height="12" aria-hidden="true" focusable="false">
              {sign}
            </svg>
            {words}
          </li>
        ))}
      </ul>
      <p>{text.say('figures_apart')}</p>
    </div>
  );
}
