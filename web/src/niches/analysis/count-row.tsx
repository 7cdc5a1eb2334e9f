import { formatCount } from '@/format/numbers';
import type { CountsFragment } from '@/gql/graphql';

const LABELS: readonly (readonly [keyof CountsFragment & string, string])[] = [
  ['rows', 'Rows'],
  ['keywords', 'Keywords'],
  ['duplicates', 'Duplicates'],
  ['clusters', 'Clusters'],
  ['opportunities', 'Opportunities'],
];

/** What an analysis has counted so far. */
export function CountRow({ counts }: { counts: CountsFragment }) {
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-3 border-line border-y py-3">
      {LABELS.map(([key, label]) => (
        <div key={key}>
          <dt className="text-muted text-sm">{label}</dt>
          <dd className="font-semibold text-lg">{formatCount(Number(counts[key]))}</dd>
        </div>
      ))}
    </dl>
  );
}
