import {
  type ColumnSpec,
  type FileSource,
  type ReadRow,
  type ReadTable,
  type RowRejection,
  readTable,
} from '@paissive/delimited-text';
import { Decimal, isCurrencyCode } from '@paissive/money';
import { readTime } from './read-time.js';
import type { PaymentRow, SubscriptionRow } from './subscription-row.js';
import { firstPaid, type IntervalUnit, monthsIn, paysByStatus } from './subscription-terms.js';

/** What a workspace can bring at a time. */
export const MAX_ROWS = 50_000;

const SUBSCRIPTION_FIELDS = [
  'id',
  'customer',
  'plan',
  'status',
  'currency',
  'interval',
  'intervalCount',
  'amount',
  'quantity',
  'start',
  'created',
  'trialEnd',
  'canceledAt',
  'endedAt',
] as const;
type SubscriptionField = (typeof SUBSCRIPTION_FIELDS)[number];
type PaymentField = 'id' | 'customer' | 'status' | 'currency' | 'amount' | 'refunded' | 'created';

function column<Field extends string>(
  field: Field,
  names: RegExp,
  options: Partial<ColumnSpec<Field>> = {},
): ColumnSpec<Field> {
  return { field, names, kind: 'text', isRequired: false, ...options };
}
const must = { isRequired: true, isFilled: true } as const;

const SUBSCRIPTION_COLUMNS: readonly ColumnSpec<SubscriptionField>[] = [
  column('id', /^(id|subscription( id)?)$/, must),
  column('customer', /^customer( id)?$/, must),
  column('plan', /^(plan|plan name|plan id|price|price id|product)$/),
  column('status', /^status$/, must),
  column('currency', /^currency$/, must),
  column('interval', /^(plan )?interval$/, must),
  column('intervalCount', /^(plan )?interval count$/),
  column('amount', /^((plan )?amount|unit amount)$/, { ...must, kind: 'decimal' }),
  column('quantity', /^quantity$/, { kind: 'decimal' }),
  column('start', /^(start|start date)$/),
  column('created', /^created( date)?$/),
  column('trialEnd', /^trial end$/),
  column('canceledAt', /^cancell?ed at$/),
  column('endedAt', /^ended at$/),
];
const PAYMENT_COLUMNS: readonly ColumnSpec<PaymentField>[] = [
  column('id', /^(id|payment id|charge id)$/, must),
  column('customer', /^customer( id)?$/),
  column('status', /^status$/, must),
  column('currency', /^currency$/, must),
  column('amount', /^amount$/, { ...must, kind: 'decimal' }),
  column('refunded', /^amount refunded$/, { kind: 'decimal' }),
  column('created', /^created( date)?$/, must),
];

export interface StripeFile {
  readonly kind: 'SUBSCRIPTIONS' | 'PAYMENTS';
  readonly sha256: string;
  readonly rowCount: number;
  readonly duplicateCount: number;
  readonly subscriptions: readonly SubscriptionRow[];
  readonly payments: readonly PaymentRow[];
  readonly rejections: readonly RowRejection[];
  readonly notices: readonly string[];
}

/** Reads Stripe's export of subscriptions or of payments, whichever it is: told by its columns, in any order. */
export async function readStripeFile(
  source: FileSource,
): Promise<StripeFile | { readonly kind: 'refused'; readonly message: string }> {
  const expected =
    "Expected is Stripe's CSV export of subscriptions (id, Customer ID, Status, Currency, Interval, Amount, Start) or of payments (id, Status, Currency, Amount, Created).";
  const options = { expected, maxRows: MAX_ROWS };
  const subscriptions = await readTable(source, SUBSCRIPTION_COLUMNS, options);
  if (subscriptions.kind === 'read') return subscriptionFile(subscriptions);
  const payments = await readTable(source, PAYMENT_COLUMNS, options);
  return payments.kind === 'read' ? paymentFile(payments) : subscriptions;
}

function subscriptionFile(table: ReadTable<SubscriptionField>): StripeFile {
  const { rows, rejections, duplicateCount } = distinct(table, subscriptionOf);
  const notices = [
    'The export tells what each subscription is now: a price that was changed within one subscription shows as if it had always been so.',
    ...(table.rows.some(({ cells }) => Number(cells.quantity ?? 1) > 1)
      ? ['Amounts were taken as the price of one and multiplied by the quantity.']
      : []),
  ];
  const { sha256, rowCount } = table;
  return {
    kind: 'SUBSCRIPTIONS',
    sha256,
    rowCount,
    duplicateCount,
    subscriptions: rows,
    payments: [],
    rejections,
    notices,
  };
}

function paymentFile(table: ReadTable<PaymentField>): StripeFile {
  const { rows, rejections, duplicateCount } = distinct(table, paymentOf);
  const { sha256, rowCount } = table;
  return {
    kind: 'PAYMENTS',
    sha256,
    rowCount,
    duplicateCount,
    subscriptions: [],
    payments: rows,
    rejections,
    notices: [],
  };
}

type Fault<Field> = { readonly field: Field | null; readonly reason: string };

/** Reads all rows; an id that comes again with the same values is a duplicate, with others a rejection. */
function distinct<Field extends string, Row extends { readonly id: string; readonly line: number }>(
  table: ReadTable<Field>,
  read: (row: ReadRow<Field>) => Row | Fault<Field>,
): { rows: Row[]; rejections: RowRejection[]; duplicateCount: number } {
  const known = new Map<string, { row: Row; text: string }>();
  const rejections = [...table.rejections];
  let duplicateCount = 0;
  for (const source of table.rows) {
    const row = read(source);
    const reject = (field: Field | null, reason: string) =>
      rejections.push({
        line: source.line,
        column: (field && table.columnNames[field]) ?? null,
        reason,
        content: source.raw,
      });
    if ('reason' in row) {
      reject(row.field, row.reason);
      continue;
    }
    const text = JSON.stringify(source.cells);
    const first = known.get(row.id);
    if (!first) known.set(row.id, { row, text });
    else if (first.text === text) duplicateCount += 1;
    else reject('id' as Field, `"${row.id}" stands in line ${first.row.line} already, with other values.`);
  }
  rejections.sort((one, other) => one.line - other.line);
  return { rows: [...known.values()].map(({ row }) => row), rejections, duplicateCount };
}

function subscriptionOf({ cells, line }: ReadRow<SubscriptionField>): SubscriptionRow | Fault<SubscriptionField> {
  const status = cells.status ?? '';
  const currency = (cells.currency ?? '').toUpperCase();
  const months = monthsOf(cells.interval ?? '', cells.intervalCount ?? null);
  const isPaying = paysByStatus(status);
  if (isPaying === null) return { field: 'status', reason: `"${status}" is no status of a subscription.` };
  if (!isCurrencyCode(currency)) return { field: 'currency', reason: `"${currency}" is no currency.` };
  if (months === null)
    return { field: 'interval', reason: `"${cells.interval}" is no interval: day, week, month or year.` };
  const times: Partial<Record<SubscriptionField, Date | null>> = {};
  for (const field of ['start', 'created', 'trialEnd', 'canceledAt', 'endedAt'] as const) {
    const time = readTime(cells[field] ?? null);
    if (time === 'unreadable') return { field, reason: `"${cells[field]}" is no time such as 2026-03-01 12:00.` };
    times[field] = time;
  }
  const start = times.start ?? times.created ?? null;
  if (start === null) return { field: 'start', reason: 'The row does not say when the subscription began.' };
  const trialEnd = times.trialEnd ?? null;
  const isEnded = /^cancell?ed$/i.test(status);
  const mrr = new Decimal(cells.amount ?? 0)
    .times(cells.quantity ?? 1)
    .dividedBy(months)
    .toDecimalPlaces(12);
  return {
    id: cells.id ?? '',
    customer: cells.customer ?? '',
    plan: cells.plan ?? '',
    status: status.toLowerCase(),
    currency,
    mrr: mrr.toFixed(),
    paidFrom: isPaying ? firstPaid(start, trialEnd) : null,
    endedAt: times.endedAt ?? (isEnded ? (times.canceledAt ?? null) : null),
    line,
  };
}

function paymentOf({ cells, line }: ReadRow<PaymentField>): PaymentRow | Fault<PaymentField> {
  const status = (cells.status ?? '').toLowerCase();
  const currency = (cells.currency ?? '').toUpperCase();
  const paidAt = readTime(cells.created ?? null);
  if (!isCurrencyCode(currency)) return { field: 'currency', reason: `"${currency}" is no currency.` };
  if (paidAt === 'unreadable' || paidAt === null)
    return { field: 'created', reason: `"${cells.created}" is no time such as 2026-03-01 12:00.` };
  return {
    id: cells.id ?? '',
    customer: cells.customer ?? null,
    currency,
    amount: cells.amount ?? '0',
    refunded: cells.refunded ?? '0',
    status: paymentStatusOf(status),
    isDisputed: /disputed|dispute/.test(status),
    description: '',
    failureMessage: null,
    paidAt,
    line,
  };
}

/** The words of Stripe's page and of its exports. */
function paymentStatusOf(status: string): PaymentRow['status'] {
  if (/^(paid|succeeded|refunded|partially refunded|disputed)/.test(status)) return 'SUCCEEDED';
  return /^(pending|processing|incomplete|requires)/.test(status) ? 'PENDING' : 'FAILED';
}

/** Months in an interval as an export words it. */
function monthsOf(interval: string, count: string | null): Decimal | null {
  const found = /^(?:every )?(\d+)?\s*(day|week|month|year)(?:s|ly)?$/i.exec(
    interval.replace(/^daily$/i, 'day').replace(/^(annual(ly)?)$/i, 'year'),
  );
  if (!found) return null;
  const times = Number(count ?? found[1] ?? 1);
  if (!(Number.isInteger(times) && times > 0 && times <= 1_000)) return null;
  return monthsIn((found[2] ?? 'month').toUpperCase() as IntervalUnit, times);
}
