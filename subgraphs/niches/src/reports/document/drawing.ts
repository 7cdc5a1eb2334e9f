/** What a colour stands for; each format has its own shades. */
export type Ink =
  | 'text'
  | 'muted'
  | 'line'
  | 'empty'
  | 'accent'
  | 'demand'
  | 'competition'
  | 'trend'
  | 'monetization'
  | 'resources'
  | `series${1 | 2 | 3 | 4 | 5 | 6}`;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Mark =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly ink: Ink;
    }
  | {
      readonly kind: 'line';
      readonly points: readonly Point[];
      readonly ink: Ink;
      readonly width: number;
      readonly isDashed?: boolean;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      /** Of the baseline. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly ink: Ink;
      readonly anchor?: 'start' | 'middle' | 'end';
      readonly isStrong?: boolean;
    };

/** A chart as marks on an area of points, its origin at the top left. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** What it shows, in words, for those who cannot see it. */
  readonly description: string;
}
