/** A synthetic export of subscriptions in Stripe's columns to try the dashboard with; the same within a month. */

const HEADER =
  'id,Customer ID,Customer Name,Plan,Quantity,Currency,Interval,Amount,Status,Created (UTC),Start Date (UTC),Canceled At (UTC),Ended At (UTC)';
const PLANS = [
  { name: 'Basic', amount: '9.00' },
  { name: 'Plus', amount: '19.00' },
  { name: 'Team', amount: '49.00' },
] as const;
const MONTHS = 18;

/** Customers of a year and a half: most stay, some leave, move up or down a plan, or come back; two rows are wrong. */
export function sampleRevenueFile(now: Date): File {
  const random = sampleNumbers(77);
  const lines: string[] = [];
  let number = 0;
  const write = (customer: number, plan: number, from: Date, until: Date | null) => {
    number += 1;
    const { name, amount } = PLANS[plan] ?? PLANS[0];
    const ended = until ? stamp(until) : '';
    lines.push(
      `sub_${String(number).padStart(4, '0')},cus_${String(customer).padStart(4, '0')},Sample ${customer},${name},1,eur,month,${amount},${until ? 'canceled' : 'active'},${stamp(from)},${stamp(from)},${ended},${ended}`,
    );
  };
  let customer = 0;
  for (let age = MONTHS; age >= 0; age -= 1) {
    const won = 3 + Math.floor((MONTHS - age) / 3) + Math.floor(random() * 4);
    for (let index = 0; index < won; index += 1) {
      customer += 1;
      const from = day(now, age, 1 + Math.floor(random() * 20));
      if (from > now) continue;
      const plan = random() < 0.6 ? 0 : random() < 0.75 ? 1 : 2;
      const left = age - 1 - Math.floor(random() ** 0.6 * age);
      const fate = random();
      if (age < 2 || left < 0 || fate < 0.42) write(customer, plan, from, null);
      else if (fate < 0.62) write(customer, plan, from, day(now, left, 22));
      else if (fate < 0.84) {
        // A move to another plan is one subscription that ends when the next begins.
        const change = day(now, left, 15);
        const next = fate < 0.76 ? Math.min(2, plan + 1) : Math.max(0, plan - 1);
        write(customer, plan, from, change);
        write(customer, next, change, null);
      } else {
        write(customer, plan, from, day(now, left + 1, 5));
        if (left > 1) write(customer, plan, day(now, left - 1, 12), null);
      }
    }
  }
  lines.splice(6, 0, 'sub_bad1,cus_9001,Sample,Basic,1,eur,month,nine,active,2026-01-01 00:00,2026-01-01 00:00,,');
  lines.splice(19, 0, 'sub_bad2,cus_9002,Sample,Basic,1,eur,fortnight,9.00,active,2026-01-01 00:00,2026-01-01 00:00,,');
  return new File([`${[HEADER, ...lines].join('\n')}\n`], 'sample-subscriptions.csv', { type: 'text/csv' });
}

/** A day of the month that lies so many months back. */
function day(now: Date, monthsBack: number, date: number): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - monthsBack, date, 9));
}

function stamp(time: Date): string {
  return time.toISOString().slice(0, 16).replace('T', ' ');
}

/** Numbers that look random, 0–1, always the same (Park and Miller 1988). */
function sampleNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
