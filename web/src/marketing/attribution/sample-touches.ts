const MS_A_DAY = 86_400_000;

/** Ways that invented people took: channels in order; whether they bought at the end, and for how much. */
const WAYS: readonly (readonly [channels: readonly string[], revenue: number | null, people: number])[] = [
  [['search', 'email'], 29, 9],
  [['social', 'search', 'direct'], 29, 6],
  [['search'], 29, 7],
  [['social', 'email', 'search'], 49, 4],
  [['ads', 'direct'], 29, 3],
  [['ads'], null, 12],
  [['social'], null, 15],
  [['search', 'email'], null, 8],
];

/**
 * Contacts and purchases of invented people, as an analytics export lists events.
 *
 * @param now milliseconds; the events are of the weeks before
 */
export function sampleTouchFile(now: number): File {
  const rows = ['user_id,timestamp,channel,campaign,event,revenue,currency'];
  let person = 0;
  for (const [channels, revenue, people] of WAYS) {
    for (let index = 0; index < people; index += 1) {
      person += 1;
      const begun = now - (((person * 5) % 24) + channels.length * 2 + 1) * MS_A_DAY;
      const at = (step: number) => new Date(begun + step * 1.5 * MS_A_DAY).toISOString();
      channels.forEach((channel, step) => {
        rows.push(`sample-${person},${at(step)},${channel},,visit,,`);
      });
      if (revenue !== null)
        rows.push(`sample-${person},${at(channels.length)},${channels.at(-1)},,purchase,${revenue},EUR`);
    }
  }
  return new File([`${rows.join('\n')}\n`], 'touch-points-sample.csv', { type: 'text/csv' });
}
