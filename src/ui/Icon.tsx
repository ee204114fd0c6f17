import './Icon.css';

/** A line icon on a 16-unit grid, in the colour of the words around it. Decorative: its button carries the name. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

const PATHS = {
  previous: 'M10 3.5 5.5 8 10 12.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  up: 'M3.5 10 8 5.5 12.5 10',
  down: 'M3.5 6 8 10.5 12.5 6',
  close: 'M4 4 12 12M12 4 4 12',
  plus: 'M8 3V13M3 8H13',
  minus: 'M3 8H13',
  home: 'M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10',
  link: 'M6.6 9.4 9.4 6.6M7.2 4.6 8.8 3A3 3 0 0 1 13 7.2L11.4 8.8M8.8 11.4 7.2 13A3 3 0 0 1 3 8.8L4.6 7.2',
  sort: 'M5 6 8 3 11 6M5 10 8 13 11 10',
  ascending: 'M4.5 9.5 8 6 11.5 9.5',
  descending: 'M4.5 6.5 8 10 11.5 6.5',
  warning: 'M8 2 15 14H1ZM8 6.2V10M8 11.6V12.2',
  retry: 'M13 4V7H10M13 7A5.3 5.3 0 1 0 13.2 9.6',
  undo: 'M6 3 2.5 6.5 6 10M2.5 6.5H9.5A4 4 0 0 1 9.5 13.5H6',
  redo: 'M10 3 13.5 6.5 10 10M13.5 6.5H6.5A4 4 0 0 0 6.5 13.5H10',
  copy: 'M5.5 5.5H13.5V13.5H5.5ZM10.5 5.5V2.5H2.5V10.5H5.5',
  legend: 'M2.5 4H4M6.5 4H13.5M2.5 8H4M6.5 8H13.5M2.5 12H4M6.5 12H13.5',
  search: 'M7 2.5A4.5 4.5 0 1 0 7 11.5 4.5 4.5 0 0 0 7 2.5M10.4 10.4 14 14',
  star: 'M8 1.9 9.8 5.9 14.1 6.4 10.9 9.3 11.8 13.6 8 11.4 4.2 13.6 5.1 9.3 1.9 6.4 6.2 5.9Z',
  stage: 'M2.5 2.5H13.5V10.5H2.5ZM8 4.3V8.7M5.8 6.5H10.2M5 13.5H11',
  grip: 'M6 3.5H6.1M10 3.5H10.1M6 8H6.1M10 8H10.1M6 12.5H6.1M10 12.5H10.1',
  screen: 'M1.5 3H14.5V11H1.5ZM8 11V14M5 14H11',
  print: 'M4.5 6V2.5H11.5V6M4.5 11.5H2.5V6H13.5V11.5H11.5M4.5 9.5H11.5V13.5H4.5Z',
  save: 'M8 2.5V10M5 7.2 8 10 11 7.2M2.5 10V13.5H13.5V10',
  port: 'M8 5.2V14M8 5.2A1.6 1.6 0 1 0 8 2 1.6 1.6 0 0 0 8 5.2M5 7.5H11M2.5 9.5C2.8 12.4 5 14 8 14S13.2 12.4 13.5 9.5',
  airport:
    'M8 1.8C8.8 1.8 9 3 9 4V6.2L14 9.4V10.8L9 9.2V12L10.6 13.2V14.2L8 13.4 5.4 14.2V13.2L7 12V9.2L2 10.8V9.4L7 6.2V4C7 3 7.2 1.8 8 1.8Z',
  rail: 'M4 2.5H12V10.5H4ZM4 6.5H12M5.2 13.5 6.6 10.5M10.8 13.5 9.4 10.5M6 8.5H6.2M9.8 8.5H10',
} as const;

export type IconName = keyof typeof PATHS;
