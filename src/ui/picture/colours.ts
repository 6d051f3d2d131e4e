/** Reads colours of the interface as they are shown now, in the theme of the page, by their token. */
export function readColours(): (token: string) => string {
  const known = new Map<string, string>();
  return (token) => {
    const seen = known.get(token);
    if (seen) return seen;
    const probe = document.createElement('span');
    probe.style.color = `var(--${token})`;
    document.body.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    known.set(token, colour);
    return colour;
  };
}
