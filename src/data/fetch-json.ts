import { Misfit } from './misfit.ts';

/** Something loaded, or why not: a value, so that the app can say it and offer another try. */
export type Loaded<T> = { ok: true; value: T } | LoadFailure;

/** What was found in place of a file of data. */
export interface LoadFailure {
  ok: false;
  file: string;
  found: string;
  expected: string;
}

/** The part of `fetch` that loading needs. */
export type Fetch = (url: string) => Promise<Response>;

/** Fetches a JSON file below `baseUrl` and reads it with `decode`, which throws a `Misfit` where it does not fit. */
export async function fetchJson<T>(
  baseUrl: string,
  file: string,
  fetch: Fetch,
  decode: (json: unknown) => T,
): Promise<Loaded<T>> {
  const url = `${baseUrl.replace(/\/?$/, '/')}${file}`;
  const failed = (found: string, expected: string): LoadFailure => {
    return { ok: false, file, found, expected };
  };
  let response: Response;
  try {
    response = await fetch(url);
  } catch (error) {
    return failed(`no answer (${messageOf(error)})`, `the file at ${url}`);
  }
  if (!response.ok) return failed(`HTTP status ${response.status}`, `the file at ${url}`);
  let json: unknown;
  try {
    json = await response.json();
  } catch (error) {
    return failed(`something else (${messageOf(error)})`, 'JSON');
  }
  try {
    return { ok: true, value: decode(json) };
  } catch (error) {
    if (error instanceof Misfit) return failed(error.found, error.expected);
    throw error;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
