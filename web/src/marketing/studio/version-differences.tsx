'use client';

import { useQuery } from 'urql';
import { DifferenceText } from '@/design/difference-text';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { ContentDifferencesDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';

/** What sets the current version apart from an older one, word by word. */
export function VersionDifferences({ contentId, from, to }: { contentId: string; from: number; to: number }) {
  const [{ data, error }, reload] = useQuery({
    query: ContentDifferencesDocument,
    variables: { id: contentId, from, to },
  });
  const found = data?.contentDifferences;
  if (error)
    return (
      <Problem
        fault={explainFault(error, 'the differences')}
        onRetry={() => reload({ requestPolicy: 'network-only' })}
      />
    );
  if (!found) return <LoadingRows label="The differences" rows={2} />;
  const parts = [
    ['Title', found.title],
    ['Text', found.body],
    ['Meta description', found.metaDescription],
  ] as const;
  const changed = parts.filter(([, pieces]) => pieces.some(({ kind }) => kind !== 'SAME'));
  if (changed.length === 0) return <p className="text-muted">Nothing: they say the same.</p>;
  return (
    <div className="grid gap-3 border-line border-l-2 pl-4">
      {changed.map(([name, pieces]) => (
        <div key={name}>
          <h3 className="text-muted text-sm">{name}</h3>
          <DifferenceText pieces={pieces} />
        </div>
      ))}
    </div>
  );
}
