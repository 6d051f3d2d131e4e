import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Palette } from './palette.ts';

/** Fonts are drawn locally; the bundled Myanmar face stands in where the system has none. */
export const FONT = ['Atlas Sans'];
export const FONT_BOLD = ['Atlas Sans Bold'];

/** Where a label is tried around its point, in this order, before it is dropped. */
export const ANCHORS = [
  'left',
  'right',
  'bottom',
  'top',
  'bottom-left',
  'top-left',
  'bottom-right',
  'top-right',
] as const;

type Layout = NonNullable<SymbolLayerSpecification['layout']>;

/**
 * A name with the other script's below it; which comes first is the reader's language, in the style's global state.
 * Properties: `name`, and `my` where there is a Burmese name.
 */
export function bilingual(secondary: number): ExpressionSpecification {
  const both = (first: string, second: string): ExpressionSpecification => [
    'format',
    ['get', first],
    {},
    '\n',
    {},
    ['get', second],
    { 'font-scale': secondary },
  ];
  return [
    'case',
    ['!', ['has', 'my']],
    ['get', 'name'],
    ['==', ['global-state', 'lang'], 'my'],
    both('my', 'name'),
    both('name', 'my'),
  ];
}

/** One script only: the reader's, where the name is known in it. */
export function ownScript(): ExpressionSpecification {
  return [
    'case',
    ['all', ['==', ['global-state', 'lang'], 'my'], ['has', 'my']],
    ['get', 'my'],
    ['get', 'name'],
  ];
}

/** Layout shared by labels that stand beside a point. */
export function besidePoint(
  size: Layout['text-size'],
  field: ExpressionSpecification,
  radialOffset: number,
): Layout {
  return {
    'text-field': field,
    'text-font': FONT,
    'text-size': size as number,
    'text-variable-anchor': [...ANCHORS],
    'text-radial-offset': radialOffset,
    'text-justify': 'auto',
    'text-line-height': 1.15,
    'text-padding': 3,
    'text-max-width': 9,
  };
}

/** Ink on a halo of the land's colour. */
export function inked(
  ink: string,
  palette: Palette,
  width = 1.6,
): NonNullable<SymbolLayerSpecification['paint']> {
  return {
    'text-color': ink,
    'text-halo-color': palette.land,
    'text-halo-width': width,
    'text-halo-blur': 0.4,
  };
}
