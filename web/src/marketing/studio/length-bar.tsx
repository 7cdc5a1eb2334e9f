interface LengthBarProps {
  readonly label: string;
  readonly value: number | null;
  /** From where on it is good. */
  readonly from?: number;
  readonly limit: number;
  readonly unit: string;
}

/** How much of the room that search results give is used. */
export function LengthBar({ label, value, from = 0, limit, unit }: LengthBarProps) {
  if (value === null) return <p className="h-5 text-muted text-sm">{'\u00a0'}</p>;
  const isGood = value > 0 && value >= from && value <= limit;
  const says =
    value > limit ? `${Math.round(value - limit)} too many` : value < from ? `${from - value} to go` : 'fits';
  return (
    <p className="flex h-5 items-center gap-2 text-sm">
      <span aria-hidden className="relative h-1.5 w-40 shrink-0 overflow-hidden rounded-full bg-line">
        <span
          className={`block h-full rounded-full ${isGood ? 'bg-good' : 'bg-warn'}`}
          style={{ width: `${Math.min(100, (value / limit) * 100)}%` }}
        />
        {from > 0 ? (
          <span className="absolute inset-y-0 w-px bg-text" style={{ left: `${(from / limit) * 100}%` }} />
        ) : null}
      </span>
      <span className={isGood ? 'text-muted' : 'text-warn'}>
        <span className="sr-only">{label}: </span>
        {Math.round(value)} of {limit} {unit}, {says}
      </span>
    </p>
  );
}
