/** Maps a value to a position in pixels. */
export type Scale = (value: number) => number;

/** The size of the trend chart in pixels; its width is that of its place. */
export const HEIGHT = 260;
export const PAD = { top: 14, right: 16, bottom: 26, left: 46 };
