import type { Swatch as SwatchData } from '../layers/swatch.ts';
import type { MessageKey, Text } from '../text/text.ts';
import { Swatch } from './swatch.tsx';

/** The signs of a layer that its legend has no row for, since not every date has them. */
const SIGNS: Record<string, readonly (readonly [MessageKey, SwatchData])[]> = {
  territory: [
    ['key_shared', { kind: 'shared', hues: ['kia', 'military'] }],
    ['key_besieged', { kind: 'besieged', garrison: 'military', besieger: 'kia' }],
    ['key_last_known', { kind: 'held', hue: 'kia', lastKnown: true }],
    ['key_assumed', { kind: 'assumed', hue: 'military' }],
  ],
  mines: [
    ['key_working', { kind: 'mine', commodity: 'gold' }],
    ['key_hollow', { kind: 'mine', commodity: 'gold', hollow: true }],
  ],
};

/** How the signs of a layer are read; nothing for a layer whose legend has them all. */
export function SignKey({ text, layer }: { text: Text; layer: string }) {
  const signs = SIGNS[layer === 'places' ? 'territory' : layer];
  if (!signs) return null;
  return (
    <ul class="sign-key" aria-label={text.say('key_signs')}>
      {signs.map(([words, sign]) => (
        <li key={words}>
          <Swatch of={sign} size={16} />
          {text.say(words)}
        </li>
      ))}
      {layer === 'places' && <li class="sign-key-words">{text.say('key_uncertain')}</li>}
    </ul>
  );
}
