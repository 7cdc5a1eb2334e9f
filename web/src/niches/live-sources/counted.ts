import { formatCount } from '@/format/numbers';

/** A number with what it counts, of which sources give the plural: "1 story", "12,430 views a month". */
export function counted(value: number, units: string): string {
  const unit =
    value === 1 ? units.replace(/^(\w+?)(ies|s)\b/, (_word, stem, end) => stem + (end === 'ies' ? 'y' : '')) : units;
  return `${formatCount(value)} ${unit}`;
}
