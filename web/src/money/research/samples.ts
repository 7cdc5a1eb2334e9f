/** Synthetic answers to try the price lab with. The same every time. */

/** Numbers that look random, 0–1, always the same (Park and Miller 1988). */
function sampleNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** A file of answers to van Westendorp's four questions with two on intent: 120 respondents, some of them inconsistent. */
export function sampleSensitivityFile(): File {
  const random = sampleNumbers(2_026);
  const rows = Array.from({ length: 120 }, (_, index) => {
    // What somebody finds right lies around 20, with a long tail upwards.
    const right = 8 + 24 * random() ** 1.6 + 6 * random();
    const prices = [0.4 + 0.15 * random(), 0.75 + 0.1 * random(), 1.1 + 0.2 * random(), 1.5 + 0.5 * random()].map(
      (factor) => Math.round(right * factor * 2) / 2,
    );
    const [atCheap, atExpensive] = [3 + Math.round(2 * random()), 1 + Math.round(3 * random())];
    if (index % 29 === 7) prices.reverse();
    return [...prices, atCheap, atExpensive].join(',');
  });
  return csvFile('sample-price-answers.csv', [
    'too cheap,cheap,expensive,too expensive,intent cheap,intent expensive',
    ...rows,
  ]);
}

/** A file of answers to “would you buy at this price?”: 150 respondents, six prices. */
export function samplePurchaseFile(): File {
  const random = sampleNumbers(1_966);
  const rows = Array.from({ length: 150 }, () => {
    const limit = 6 + 44 * random() ** 1.3;
    return [9, 14, 19, 29, 39, 49].map((price) => `${price},${price <= limit ? 'yes' : 'no'}`);
  }).flat();
  return csvFile('sample-purchase-answers.csv', ['price,would buy', ...rows]);
}

function csvFile(name: string, lines: readonly string[]): File {
  return new File([`${lines.join('\n')}\n`], name, { type: 'text/csv' });
}
