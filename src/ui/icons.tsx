/** Paths of 20 px line icons; a name each, drawn by `Icon`. */
const PATHS = {
  search: 'M13 13l4 4M14.5 9a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0Z',
  share: 'M10 12V3M6.8 6 10 2.8 13.2 6M5 9.5H4v7.5h12V9.5h-1',
  link: 'M8.6 11.4a3.2 3.2 0 0 0 4.6 0l2.6-2.6a3.25 3.25 0 0 0-4.6-4.6l-1 1M11.4 8.6a3.2 3.2 0 0 0-4.6 0l-2.6 2.6a3.25 3.25 0 0 0 4.6 4.6l1-1',
  copy: 'M7.5 7.5h9v9h-9zM4.8 12.5H3.5v-9h9v1.3',
  close: 'M5 5l10 10M15 5 5 15',
  'chevron-left': 'M12 5l-5 5 5 5',
  'chevron-right': 'M8 5l5 5-5 5',
  'chevron-up': 'M5 12.5l5-5 5 5',
  'chevron-down': 'M5 7.5l5 5 5-5',
  'skip-back': 'M5 5v10M13.5 5l-5 5 5 5',
  'skip-forward': 'M15 5v10M6.5 5l5 5-5 5',
  layers: 'M10 3.5 17 7.5l-7 4-7-4ZM3.4 11.2 10 15l6.6-3.8',
  home: 'M3.5 10 10 4l6.5 6M5.5 8.5v7.5h9V8.5',
  plus: 'M10 4.5v11M4.5 10h11',
  minus: 'M4.5 10h11',
  sun: 'M13.2 10a3.2 3.2 0 1 1-6.4 0 3.2 3.2 0 0 1 6.4 0ZM10 2.2v1.9M10 15.9v1.9M2.2 10h1.9M15.9 10h1.9M4.5 4.5l1.3 1.3M14.2 14.2l1.3 1.3M4.5 15.5l1.3-1.3M14.2 5.8l1.3-1.3',
  moon: 'M16.2 12.1A6.7 6.7 0 0 1 7.9 3.8a6.7 6.7 0 1 0 8.3 8.3Z',
  warning: 'M10 3.2 17.5 16.4h-15ZM10 8v4M10 14v.3',
  external: 'M8 4.5H4.5v11h11V12M11.5 4h4.5v4.5M16 4l-6.5 6.5',
  download: 'M10 3v9M6.4 8.6 10 12.2l3.6-3.6M4 16.5h12',
  compare: 'M7.5 4.5h-4v11h4M12.5 4.5h4v11h-4M10 2.5v15',
  globe:
    'M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0ZM3.2 10h13.6M10 3c2.3 2 3 4.4 3 7s-.7 5-3 7c-2.3-2-3-4.4-3-7s.7-5 3-7Z',
  info: 'M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0ZM10 9.2v4.3M10 6.4v.3',
  image: 'M3.5 4h13v12h-13zM3.5 13.5l4-4 3.5 3.5 2-2 3.5 3.5M13 7.4v.3',
  draw: 'M4 15.5 6 6l8-2 2.5 7.5-6 4.5Z',
  list: 'M7.5 5.5h9M7.5 10h9M7.5 14.5h9M3.6 5.5h.3M3.6 10h.3M3.6 14.5h.3',
  chart: 'M3.5 3.5v13h13M6.8 13V9.5M10.3 13V6M13.8 13V8',
  timeline: 'M5 3v14M3.3 6h3.4M3.3 11h3.4M10 6h6.5M10 11h6.5M10 15.5h4',
  graph: 'M3.5 3.5v13h13M6.5 13l3-4 3 2 4-5.5',
  check: 'M4.5 10.5l3.8 3.8 7.2-8',
  arrow: 'M4 10h11.5M11.5 6l4 4-4 4',
} as const;

/** Icons that are filled shapes, not lines. */
const SHAPES = {
  play: 'M6.5 4.2v11.6a.7.7 0 0 0 1.1.6l8.6-5.8a.7.7 0 0 0 0-1.2L7.6 3.6a.7.7 0 0 0-1.1.6Z',
  pause: 'M5.8 4h3v12h-3zM11.2 4h3v12h-3z',
  more: 'M6 10a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0ZM11.5 10a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0ZM17 10a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0Z',
} as const;

export type IconName = keyof typeof PATHS | keyof typeof SHAPES;

interface IconProps {
  name: IconName;
  size?: number;
}

/** A line icon in the colour of the text; the control around it carries the name. */
export function Icon({ name, size = 18 }: IconProps) {
  const filled = name in SHAPES;
  return (
    <svg
      class="icon"
      viewBox="0 0 20 20"
      width={size}
      height={size}
      fill={filled ? 'currentColor' : 'none'}
      stroke={filled ? 'none' : 'currentColor'}
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={filled ? SHAPES[name as keyof typeof SHAPES] : PATHS[name as keyof typeof PATHS]} />
    </svg>
  );
}
