import { isJsonObject, type Json, type JsonObject } from './json.js';

/**
 * A value as people read it: numbers grouped and with at most two decimals, ranges, money and quantiles in one go, things by their names with the
 * rest in brackets, nothing as "unknown". Ids are left out: they mean nothing to a reader.
 *
 * @example valueInWords([{ channel: 'SOCIAL_MEDIA', score: 81.234 }, { channel: 'SEO', score: null }])
 * // 'social media (score 81.23), SEO (score unknown)'
 */
export function valueInWords(value: Json): string {
  if (value === null) return 'unknown';
  if (typeof value === 'number') return value.toLocaleString('en', { maximumFractionDigits: 2 });
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return ENUM_VALUE.test(value) ? value.toLowerCase().replaceAll('_', ' ') : value;
  if (isJsonObject(value)) return objectInWords(value);
  const items = (value as readonly Json[]).map(valueInWords);
  return items.length === 0 ? 'none' : items.join(items.some((item) => item.includes(', ')) ? '; ' : ', ');
}

const ENUM_VALUE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
const ID = /^id$|Ids?$/;

function objectInWords(value: JsonObject): string {
  const { low, high, amount, currency, p10, p50, p90 } = value;
  if (typeof low === 'number' && typeof high === 'number')
    return low === high ? valueInWords(low) : `${valueInWords(low)} to ${valueInWords(high)}`;
  if (typeof amount === 'string' && typeof currency === 'string') return `${amount} ${currency}`;
  if (p10 !== undefined && p50 !== undefined && p90 !== undefined)
    return `P10 ${valueInWords(p10)}, P50 ${valueInWords(p50)}, P90 ${valueInWords(p90)}`;
  const parts = Object.entries(value).filter(([key]) => !ID.test(key));
  const name = parts.find(([key]) => key === 'name') ?? parts.find(([, part]) => typeof part === 'string');
  const rest = parts.filter((part) => part !== name).map(([key, part]) => `${spaced(key)} ${valueInWords(part)}`);
  if (!name) return rest.length === 0 ? 'none' : rest.join(', ');
  return rest.length === 0 ? valueInWords(name[1]) : `${valueInWords(name[1])} (${rest.join(', ')})`;
}

/** `monthlyPrice` → "monthly price". */
function spaced(key: string): string {
  return key.replace(/[A-Z]+/g, (letters) => ` ${letters.toLowerCase()}`).trim();
}
