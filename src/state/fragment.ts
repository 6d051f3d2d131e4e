/** A key and its value, both decoded. */
export type Pair = [key: string, value: string];

/** Text without halves of surrogate pairs, which no percent-encoding can carry. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** Decodes what can be decoded and keeps the rest as it stands, so that one broken sequence spoils nothing else. */
function decode(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

/** Encodes a value, leaving readable what a fragment may hold: `/ , : ; @ $ ? =` as well as letters and digits. */
function encodeValue(text: string): string {
  return encodeURIComponent(wellFormed(text)).replace(
    /%(?:2F|2C|3A|3B|40|24|3F|3D)/g,
    decodeURIComponent,
  );
}

/** A pair as it is written, `key=value`. */
export function encodePair([key, value]: Pair): string {
  return `${encodeURIComponent(wellFormed(key))}=${encodeValue(value)}`;
}

/**
 * Whether a fragment can be a link of the map. One without `=` is an anchor inside the page, as a skip link
 * sets it; the empty fragment is the link of the default view.
 */
export function isLink(text: string): boolean {
  return /^[\s#]*$|=|%3d/i.test(text);
}

/**
 * The pairs of a fragment, with or without `#`, in their order; any text is accepted.
 * Two habits of mailers and chats are undone: `&amp;` for `&`, and a fragment encoded as a whole.
 */
export function splitFragment(text: string): Pair[] {
  const bare = wellFormed(text).trim();
  const plain = !bare.includes('=') && /%3d/i.test(bare) ? decode(bare) : bare;
  const pairs: Pair[] = [];
  for (const part of plain.replace(/^#+/, '').split(/&(?:amp;)?/)) {
    const at = part.indexOf('=');
    const key = decode(at < 0 ? part : part.slice(0, at));
    if (key !== '') pairs.push([key, at < 0 ? '' : decode(part.slice(at + 1))]);
  }
  return pairs;
}
