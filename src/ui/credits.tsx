import type { Text } from '../text/text.ts';

/** Whose data the ground is drawn from. */
export function Credits({ text }: { text: Text }) {
  return (
    <p class="credits">
      <span class="visually-hidden">{text.say('credits_title')}: </span>
      {text.say('credits')}
    </p>
  );
}
