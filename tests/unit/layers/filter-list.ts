/** The list in the style's global state that a timed filter reads, and the property it looks up there. */
export function listRead(filter: unknown): { property: string; state: string } | null {
  if (!Array.isArray(filter) || filter[0] !== 'in' || filter.length !== 3) return null;
  const [, needle, list] = filter as unknown[];
  if (!Array.isArray(needle) || needle[0] !== 'get' || !Array.isArray(list)) return null;
  return list[0] === 'global-state'
    ? { property: String(needle[1]), state: String(list[1]) }
    : null;
}
