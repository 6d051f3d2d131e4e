import { useEffect, useState } from 'preact/hooks';
import { type Language, loadLanguage } from '../text/text.ts';

/** Loads the words of a language; the number that is returned changes when they are there. */
export function useWords(language: Language): number {
  const [words, setWords] = useState(0);
  useEffect(() => {
    let alive = true;
    loadLanguage(language).then(
      () => {
        if (alive) setWords((n) => n + 1);
      },
      // Offline: what is not there is said in English.
      () => {},
    );
    return () => {
      alive = false;
    };
  }, [language]);
  return words;
}
