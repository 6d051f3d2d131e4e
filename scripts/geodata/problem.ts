/** Something wrong in the geodata, told so that its author finds and mends it. */
export interface Problem {
  file: string;
  /** Id of the record, or its position where the id itself is what is wrong. */
  record: string;
  field: string;
  found: unknown;
  expected: string;
}

/** `file, record, field: found …, expected …`. */
export function problemLine({ file, record, field, found, expected }: Problem): string {
  return `${file}, ${record}, ${field}: found ${shown(found)}, expected ${expected}`;
}

function shown(found: unknown): string {
  const text = found === undefined ? 'nothing' : JSON.stringify(found);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}

/** The first `most` problems as lines, and how many more there are. */
export function problemLines(problems: readonly Problem[], most = 50): string[] {
  const lines = problems.slice(0, most).map(problemLine);
  const more = problems.length - lines.length;
  return more > 0 ? [...lines, `… and ${more} more`] : lines;
}
