import { useState } from 'preact/hooks';
import { toCsv, toGeoJson } from '../../analysis/table/write.ts';
import type { Text } from '../../text/text.ts';
import { Icon } from '../icons.tsx';
import { saveFile } from './save-file.ts';

interface SaveButtonsProps {
  text: Text;
  /** The name of the file without its ending. */
  name: string;
  /** Exactly the rows shown. */
  rows: readonly { id: string; lng: number | null; lat: number | null }[];
}

/** Keeps the rows shown as a file: comma-separated values, or GeoJSON. */
export function SaveButtons({ text, name, rows }: SaveButtonsProps) {
  const [saved, setSaved] = useState('');
  const save = (ending: 'csv' | 'geojson') => {
    const file = `${name}.${ending}`;
    if (ending === 'csv') saveFile(file, toCsv(rows), 'text/csv;charset=utf-8');
    else saveFile(file, JSON.stringify(toGeoJson(rows)), 'application/geo+json');
    setSaved(text.say('tables_saved', { file, n: text.number(rows.length) }));
  };
  return (
    <span class="tables-save">
      {(['csv', 'geojson'] as const).map((ending) => (
        <button
          key={ending}
          type="button"
          class="button"
          aria-label={text.say(`tables_${ending}_long`)}
          title={text.say(`tables_${ending}_long`)}
          aria-disabled={rows.length === 0}
          onClick={() => rows.length > 0 && save(ending)}
        >
          <Icon name="download" size={16} />
          {text.say(`tables_${ending}`)}
        </button>
      ))}
      <span class="visually-hidden" aria-live="polite">
        {saved}
      </span>
    </span>
  );
}
