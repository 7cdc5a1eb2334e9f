/** Search tools report a few fixed sizes rather than exact counts. */
const STEPS = [
  10, 20, 30, 40, 50, 70, 90, 110, 140, 170, 210, 260, 320, 390, 480, 590, 720, 880, 1_000, 1_300, 1_600, 1_900, 2_400,
  2_900, 3_600, 4_400, 5_400, 6_600, 8_100, 9_900, 12_100, 14_800, 18_100, 22_200,
];
export const toStep = (value) =>
  STEPS.reduce((best, step) => (Math.abs(step - value) < Math.abs(best - value) ? step : best));

/** What people search for around a theme: its head, alone and with what they add. */
export function keywordsOf({ head, tails }) {
  return [
    head,
    ...tails.map((tail) => (/^(how|no show|automated|late|multi)/.test(tail) ? `${tail} ${head}` : `${head} ${tail}`)),
  ];
}
