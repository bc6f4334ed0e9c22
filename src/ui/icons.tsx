// Line drawings of 16 by 16, in the colour of the text around them. They say nothing to a screen reader: labels do.
const shapes = {
  archive: 'M2.5 3h11v3h-11zM3.5 6v7h9V6M6.5 8.5h3',
  back: 'M10 3.5 5.5 8l4.5 4.5',
  check: 'm3 8.5 3.2 3L13 4.5',
  close: 'm4 4 8 8M12 4l-8 8',
  details: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM8 7.3v3.5M8 5.2v.01',
  image: 'M2.5 3.5h11v9h-11zM2.5 11l3-3 2.5 2.5L10.5 8l3 3M10.5 6h.01',
  later: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM8 4.5V8l2.5 1.5',
  mark: 'M3 1.8h7l3 3v9.4H3zM10 1.8v3h3M5.4 8h5.2M5.4 10.8h3.4',
  open: 'M9.5 2.5h4v4M13.5 2.5 7.5 8.5M11.5 9.5v4h-9v-9h4',
  search: 'M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zM10.5 10.5l3 3',
  settings:
    'M10.2 8a2.2 2.2 0 1 1-4.4 0 2.2 2.2 0 0 1 4.4 0zM8 1.8v2M8 12.2v2M1.8 8h2M12.2 8h2M3.6 3.6 5 5M11 11l1.4 1.4M12.4 3.6 11 5M5 11l-1.4 1.4',
  star: 'm8 2 1.8 3.8 4.2.5-3.1 2.8.9 4.1L8 11.1l-3.8 2.1.9-4.1L2 6.3l4.2-.5z',
  trash: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9',
  unread: 'M2.5 4h11v8.5h-11zM2.5 4.5 8 9l5.5-4.5',
  warning: 'M8 2.2 14.3 13H1.7zM8 6.5v3M8 11.4v.01',
  contents: 'M3 4h.01M3 8h.01M3 12h.01M6 4h7.5M6 8h7.5M6 12h5',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  focus: 'M2.5 6v-3.5h3.5M10 2.5h3.5v3.5M13.5 10v3.5h-3.5M6 13.5h-3.5v-3.5',
  import: 'M8 2.5v7.5M4.8 7 8 10.2 11.2 7M2.5 11v2.5h11v-2.5',
  keep: 'M4 2.5h8v11l-4-3-4 3z',
  help: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM6.2 6.3c.2-2.4 3.7-2.3 3.7-.1 0 1.5-1.9 1.5-1.9 3M8 11.3v.01',
  list: 'M2.5 3h11v10h-11zM7 3v10',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  note: 'M3 2.5h10v7.5l-3.5 3.5h-6.5zM13 10h-3.5v3.5',
  'open-side': 'M2.5 4h11M2.5 8h11M2.5 12h11',
  print: 'M4.5 6v-3.5h7v3.5M4.5 11.5h-2v-5.5h11v5.5h-2M4.5 9.5h7v4h-7z',
  sort: 'M5 3v10M2.8 10.8 5 13l2.2-2.2M11 13v-10M8.8 5.2 11 3l2.2 2.2',
  tag: 'M2.5 2.5h5.5l5.5 5.5-5.5 5.5-5.5-5.5zM5.2 5.2v.01',
  text: 'M1.8 12.5 5.3 3.5l3.5 9M3 9.5h4.6M14 12.5v-4.5M14 10.2a2.2 2.2 0 1 0-4.4 0 2.2 2.2 0 0 0 4.4 0z',
  twisty: 'm6 4 4 4-4 4',
  up: 'm4 10 4-4 4 4',
  down: 'm4 6 4 4 4-4',
} as const;

export type IconName = keyof typeof shapes;

export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return (
    <svg class={filled ? 'icon filled' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  );
}
