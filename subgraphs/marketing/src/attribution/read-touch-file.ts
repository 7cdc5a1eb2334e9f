import { type ColumnSpec, type FileSource, type ReadRow, type RowRejection, readTable } from '@paissive/delimited-text';
import { isCurrencyCode } from '@paissive/money';
import { readTime } from './read-time.js';
import { type Conversion, personOf, type TouchPoint } from './touch-point.js';

type TouchField = 'person' | 'time' | 'channel' | 'campaign' | 'event' | 'revenue' | 'currency';

const COLUMNS: readonly ColumnSpec<TouchField>[] = [
  {
    field: 'person',
    names: /^(user|visitor|client|customer|person|contact)( pseudo)?( id)?$|^e?mail$/,
    kind: 'text',
    isRequired: true,
    isFilled: true,
  },
  {
    field: 'time',
    names: /^(timestamp|time|date|datetime|date time|occurred at|event (time|timestamp|date))$/,
    kind: 'text',
    isRequired: true,
    isFilled: true,
  },
  {
    field: 'channel',
    names: /^(session )?(channel|source|source medium|utm source|channel group(ing)?)$/,
    kind: 'text',
    isRequired: true,
  },
  { field: 'campaign', names: /^(session |utm )?campaign( name)?$/, kind: 'text', isRequired: false },
  { field: 'event', names: /^(event|event name|type|kind)$/, kind: 'text', isRequired: false },
  {
    field: 'revenue',
    names: /^(revenue|value|amount|conversion value|purchase revenue|order value)$/,
    kind: 'decimal',
    isRequired: false,
  },
  { field: 'currency', names: /^currency( code)?$/, kind: 'text', isRequired: false },
];
const CONVERSION = /^(conversion|purchase|sale|order|sign[ _-]?up|lead|subscription|subscribe|generate_lead)$/i;
const MAX_ROWS = 100_000;
const MAX_NAME = 300;
const EXPECTED =
  'Give a table with columns for the person, the time and the channel, and for conversions the event and the revenue.';

export interface TouchFile {
  readonly kind: 'read';
  readonly rowCount: number;
  readonly touchPoints: readonly TouchPoint[];
  readonly conversions: readonly Conversion[];
  readonly rejections: readonly RowRejection[];
}

/**
 * Reads a table of events. A row whose event is a conversion (`purchase`, `sign_up`, `lead` and their like) or that has revenue is one;
 * every other row is a touch point.
 */
export async function readTouchFile(
  source: FileSource,
  { workspaceId, currency }: { readonly workspaceId: string; readonly currency: string | null },
): Promise<TouchFile | { readonly kind: 'refused'; readonly message: string }> {
  const table = await readTable(source, COLUMNS, { expected: EXPECTED, maxRows: MAX_ROWS });
  if (table.kind === 'refused') return table;
  const rejections = [...table.rejections];
  const touchPoints: TouchPoint[] = [];
  const conversions: Conversion[] = [];
  for (const row of table.rows) {
    const outcome = readRow(row, workspaceId, currency);
    if ('reason' in outcome) {
      const column = table.columnNames[outcome.field] ?? null;
      rejections.push({ line: row.line, column, reason: outcome.reason, content: row.raw });
    } else if ('channel' in outcome) touchPoints.push(outcome);
    else conversions.push(outcome);
  }
  return { kind: 'read', rowCount: table.rowCount, touchPoints, conversions, rejections };
}

function readRow(
  { cells }: ReadRow<TouchField>,
  workspaceId: string,
  defaultCurrency: string | null,
): TouchPoint | Conversion | { readonly field: TouchField; readonly reason: string } {
  const occurredAt = readTime(cells.time ?? '');
  if (!occurredAt)
    return { field: 'time', reason: `"${cells.time?.slice(0, 40)}" is no time such as 2026-01-31 09:30:00.` };
  const common = { workspaceId, person: personOf(workspaceId, cells.person ?? ''), occurredAt };
  const revenue = cells.revenue ?? null;
  const isConversion = CONVERSION.test(cells.event ?? '') || (revenue !== null && Number(revenue) > 0);
  if (!isConversion) {
    if (cells.channel === null) return { field: 'channel', reason: 'The cell is empty.' };
    return {
      ...common,
      channel: cells.channel.slice(0, MAX_NAME),
      campaignName: cells.campaign?.slice(0, MAX_NAME) ?? '',
    };
  }
  const currency = cells.currency?.toUpperCase() ?? defaultCurrency;
  if (revenue !== null && currency === null)
    return { field: 'revenue', reason: 'Nothing says in which currency the revenue is.' };
  if (Number(revenue ?? 0) > 1e12) return { field: 'revenue', reason: 'The number is larger than can be true.' };
  const isCurrency = currency === null || isCurrencyCode(currency);
  if (!isCurrency) return { field: 'currency', reason: `"${cells.currency?.slice(0, 40)}" is no currency.` };
  return { ...common, revenue, currency: revenue === null ? null : currency };
}
