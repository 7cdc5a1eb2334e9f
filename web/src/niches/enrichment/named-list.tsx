import { formatPercent, formatRange } from '@/format/numbers';
import { BasisNote } from './basis-note';
import { type Basis, type EnrichmentDetails, SIGNS } from './words';

type Competitor = EnrichmentDetails['competitors']['items'][number];
type Segment = EnrichmentDetails['audience']['items'][number];

interface NamedListProps {
  readonly title: string;
  readonly items: readonly (Competitor | Segment)[];
  readonly noneBecause: string | null;
}

/** Who or what is named, how often, and by whom. */
export function NamedList({ title, items, noneBecause }: NamedListProps) {
  return (
    <div className="grid min-w-0 content-start gap-1.5">
      <h3 className="font-medium">{title}</h3>
      {noneBecause ? <p className="max-w-[72ch] text-muted text-sm">{noneBecause}</p> : null}
      {items.length > 0 ? (
        <ul className="grid">
          {items.map((item) => (
            <li
              key={`${item.basis.kind} ${item.name}`}
              className="grid gap-x-3 border-line border-b py-1.5 last:border-b-0"
            >
              <div className="flex flex-wrap items-baseline justify-between gap-x-3">
                <span className="wrap-anywhere">{item.name}</span>
                <Named item={item} />
              </div>
              <p className="flex flex-wrap items-center gap-x-2 text-muted text-sm">
                {detailOf(item)}
                <BasisNote basis={item.basis as Basis} about={item.name} />
              </p>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function Named({ item }: { item: Competitor | Segment }) {
  if ('share' in item)
    return item.share == null ? null : (
      <span className="text-muted text-sm">{formatPercent(item.share, 1)} of searches</span>
    );
  if (!('searchesPerMonth' in item) || !item.searchesPerMonth) return null;
  return <span className="text-muted text-sm">{formatRange(item.searchesPerMonth)} searches/mo</span>;
}

function detailOf(item: Competitor | Segment): string | null {
  if (item.note) return item.note;
  if ('signs' in item && item.signs.length > 0) return item.signs.map((sign) => SIGNS[sign]).join(', ');
  return null;
}
