import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../src/domain/changes.ts';
import { headlineAt } from '../../../src/domain/headline.ts';
import { createText, loadLanguage } from '../../../src/text/text.ts';
import { headlineSentence } from '../../../src/ui/models/change-rows.ts';
import { atlas, day, spreadDays } from '../atlas.ts';

await loadLanguage('my');
const { data } = atlas;
const changes = changesOf(atlas, 'low');

function sentence(language: 'en' | 'my', date: number): string {
  const text = createText(language, data.actors);
  return headlineSentence(atlas, headlineAt(atlas, changes, date, 'low'), text);
}

describe('the sentence that answers for a date', () => {
  it('names the change, the gates and the contested places', () => {
    expect(sentence('en', day('2024-10-20'))).toMatch(
      /^KIA holds Pangwa since the day before; \d+ of \d+ gates open; \d+ places contested\.$/,
    );
  });

  it('is Burmese in every part where the reader asks for it, but for names', () => {
    const names = [...data.places, ...data.actors].flatMap((thing) => [
      thing.name,
      ...('abbreviation' in thing ? [thing.abbreviation] : []),
    ]);
    for (const date of [...spreadDays(40), day('2024-10-19'), day('2024-10-20')]) {
      let said = sentence('my', date);
      for (const name of names) said = said.replaceAll(name, '');
      expect(said).not.toMatch(/holds|since|takes|known|gate|place|contested|news/);
    }
  });
});
