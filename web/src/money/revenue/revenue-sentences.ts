import { formatEstimate, formatPercent, plural } from '../../format/numbers';
import { formatMonth } from '../../format/times';

interface MovedMonth {
  readonly month: string;
  readonly starting: string;
  readonly newBusiness: string;
  readonly expansion: string;
  readonly reactivation: string;
  readonly contraction: string;
  readonly churn: string;
  readonly ending: string;
}

/** What recurring revenue did over the months, as the title of their chart. */
export function movementSentence(months: readonly MovedMonth[], currency: string): string {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return 'No month to look at';
  const total = (of: (month: MovedMonth) => number) => months.reduce((sum, month) => sum + of(month), 0);
  const won = total((month) => Number(month.newBusiness) + Number(month.expansion) + Number(month.reactivation));
  const lost = -total((month) => Number(month.contraction) + Number(month.churn));
  const [from, to] = [Number(first.starting), Number(last.ending)];
  const money = (value: number) => formatEstimate(value, currency);
  const change = to > from ? 'grew' : to < from ? 'fell' : 'stayed';
  const course =
    change === 'stayed' ? `MRR stayed at ${money(to)}` : `MRR ${change} from ${money(from)} to ${money(to)}`;
  return `${course} in ${plural(months.length, 'month')}: ${money(won)} won, ${money(lost)} lost`;
}

interface Cohort {
  readonly month: string;
  readonly size: number;
  readonly cells: readonly { readonly age: number; readonly retained: number }[];
}

/** How many customers stay, as the title of the heatmap: over all cohorts that are old enough. */
export function retentionSentence(cohorts: readonly Cohort[]): string {
  const oldest = Math.max(0, ...cohorts.map(({ cells }) => cells.length - 1));
  for (const age of [12, 6, 3, 1]) {
    if (age > oldest) continue;
    const old = cohorts.filter(({ cells }) => cells.length > age);
    const size = old.reduce((sum, cohort) => sum + cohort.size, 0);
    const retained = old.reduce((sum, { cells }) => sum + (cells[age]?.retained ?? 0), 0);
    if (size > 0) return `${formatPercent(retained / size)} of customers are still there after ${plural(age, 'month')}`;
  }
  return cohorts.length === 0 ? 'No customer was won in these months' : 'Too early to tell how many customers stay';
}

/** Which cohorts differ from what is to be expected. */
export function unusualSentence(
  cohorts: readonly { readonly month: string; readonly cells: readonly { readonly isUnusual: boolean }[] }[],
): string {
  const unusual = cohorts
    .filter(({ cells }) => cells.some(({ isUnusual }) => isUnusual))
    .map(({ month }) => formatMonth(month));
  if (unusual.length === 0) return 'No cohort differs from the others by more than chance would explain.';
  return `Marked: more than two standard deviations from what all cohorts together make likely (${unusual.join(', ')}).`;
}
