/** A customer's time: from the month of the first revenue, and the months in which they had any. Months count from year 0. */
export interface CustomerMonths {
  readonly firstMonth: number;
  readonly activeMonths: ReadonlySet<number>;
}

export interface RetentionCell {
  /** Months since the first. */
  readonly age: number;
  readonly retained: number;
  /** Of the cohort, 0–1. */
  readonly share: number;
  /** Customers to be expected at this age if the cohort were like all others. */
  readonly expected: number;
  /** Of that number: binomial, n·p·(1 − p). */
  readonly variance: number;
  /** More than two standard deviations away. */
  readonly isUnusual: boolean;
}

export interface RetentionCohort {
  readonly month: number;
  readonly size: number;
  readonly cells: readonly RetentionCell[];
}

/**
 * The retention matrix: of the customers won in a month, how many are there after one, two, … months. What is expected at an age is the
 * pooled share of all cohorts that are old enough, Σ retained ÷ Σ size; around it a cohort of n customers varies as a binomial
 * does, with expectation n·p and variance n·p·(1 − p).
 *
 * @param lastMonth the last complete month.
 */
export function retentionCohorts(customers: readonly CustomerMonths[], lastMonth: number): RetentionCohort[] {
  const byMonth = new Map<number, CustomerMonths[]>();
  for (const customer of customers) {
    if (customer.firstMonth > lastMonth) continue;
    byMonth.set(customer.firstMonth, [...(byMonth.get(customer.firstMonth) ?? []), customer]);
  }
  const counted = [...byMonth]
    .sort(([one], [other]) => one - other)
    .map(([month, members]) => ({
      month,
      size: members.length,
      retained: Array.from(
        { length: lastMonth - month + 1 },
        (_, age) => members.filter(({ activeMonths }) => activeMonths.has(month + age)).length,
      ),
    }));
  const pooled = (age: number) => {
    const old = counted.filter(({ retained }) => retained.length > age);
    const size = old.reduce((sum, cohort) => sum + cohort.size, 0);
    return old.reduce((sum, { retained }) => sum + (retained[age] ?? 0), 0) / size;
  };
  const oldest = Math.max(0, ...counted.map(({ retained }) => retained.length));
  const shares = Array.from({ length: oldest }, (_, age) => pooled(age));
  return counted.map(({ month, size, retained }) => ({
    month,
    size,
    cells: retained.map((count, age) => {
      const share = shares[age] ?? 0;
      const [expected, variance] = [size * share, size * share * (1 - share)];
      const isUnusual = Math.abs(count - expected) > 2 * Math.sqrt(variance);
      return { age, retained: count, share: count / size, expected, variance, isUnusual };
    }),
  }));
}
