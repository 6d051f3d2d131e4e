import type { Feature, FeatureCollection, Point } from 'geojson';

type Value = string | number | boolean | null | readonly string[];

/** One of several rows of one shape, with texts, numbers, yes and no, and lists of texts. */
export type PlainRow = object;

/** What ends a line (RFC 4180). */
const LINE_END = '\r\n';

/**
 * Rows as comma-separated values (RFC 4180, UTF-8, with a header): lists joined by `;`, null as nothing. A
 * text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers.
 * @param columns the columns and their order; without them those of the first row, and of no rows nothing
 */
export function toCsv(rows: readonly PlainRow[], columns?: readonly string[]): string {
  const keys = columns ?? Object.keys(rows[0] ?? {});
  if (keys.length === 0) return '';
  const lines = rows.map((row) => {
    const values = new Map<string, Value>(Object.entries(row));
    return keys.map((key) => cellText(values.get(key) ?? null)).join(',');
  });
  return [keys.map(quoted).join(','), ...lines].map((line) => line + LINE_END).join('');
}

function cellText(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : value.join(';');
  return quoted(/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as GeoJSON (RFC 7946): a feature each, its point from `lng` and `lat`, or no geometry. */
export function toGeoJson(
  rows: readonly { id: string; lng: number | null; lat: number | null }[],
): FeatureCollection<Point | null> {
  const features = rows.map(({ lng, lat, ...properties }): Feature<Point | null> => {
    const geometry: Point | null =
      lng === null || lat === null ? null : { type: 'Point', coordinates: [lng, lat] };
    return { type: 'Feature', id: properties.id, geometry, properties };
  });
  return { type: 'FeatureCollection', features };
}
