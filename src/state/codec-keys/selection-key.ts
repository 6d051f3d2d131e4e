import { presentId } from '../aliases.ts';
import { roundTo, writeNumber } from '../camera.ts';
import type { LinkContext } from '../link-context.ts';
import { FEATURE_KINDS, type FeatureKind, type Selection } from '../view.ts';
import type { KeyCodec, Reading } from './key-codec.ts';

/** Decimals of a ground point: about 10 m, finer than any cell. */
const GROUND_DECIMALS = 4;
const GROUND = /^(-?\d{1,3}(?:\.\d{1,20})?),(-?\d{1,3}(?:\.\d{1,20})?)$/;
const ID = /^[a-z0-9_-]{1,64}$/;
const PCODE = /^MMR\d{6}$/;
const EXPECTED = `kind/id with a kind of ${FEATURE_KINDS.join(', ')}, or ground/<lat>,<lng>`;

function isFeatureKind(text: string): text is FeatureKind {
  return FEATURE_KINDS.some((kind) => kind === text);
}

function parseGround(text: string): Reading<Selection | null> {
  const match = GROUND.exec(text);
  const [lat, lng] = [Number(match?.[1]), Number(match?.[2])];
  if (!(Math.abs(lat) <= 90 && Math.abs(lng) <= 180)) return { expected: EXPECTED };
  return {
    value: {
      kind: 'ground',
      lat: roundTo(lat, GROUND_DECIMALS),
      lng: roundTo(lng, GROUND_DECIMALS),
    },
  };
}

function parseFeature(
  kind: FeatureKind,
  text: string,
  context: LinkContext,
): Reading<Selection | null> {
  if (!(kind === 'townships' ? PCODE : ID).test(text)) return { expected: EXPECTED };
  const id = presentId(kind, text);
  if (context.ids?.(kind, id) === false) {
    return { expected: `an id that the data has among its ${kind}` };
  }
  return { value: { kind, id } };
}

/** What is selected: `kind/id`, or `ground/<lat>,<lng>`. */
export const selectionKey: KeyCodec<Selection | null> = {
  key: 'id',
  initial: () => null,
  parse: (text, context) => {
    const at = text.indexOf('/');
    const [kind, rest] = [text.slice(0, Math.max(0, at)), text.slice(at + 1)];
    if (kind === 'ground') return parseGround(rest);
    return isFeatureKind(kind) ? parseFeature(kind, rest, context) : { expected: EXPECTED };
  },
  format: (selection) => {
    if (selection === null) return null;
    if (selection.kind !== 'ground') return `${selection.kind}/${selection.id}`;
    const [lat, lng] = [selection.lat, selection.lng].map((v) => writeNumber(v, GROUND_DECIMALS));
    return `ground/${lat},${lng}`;
  },
  describe: (selection) => (selection === null ? 'no selection' : 'the selection it names'),
};
