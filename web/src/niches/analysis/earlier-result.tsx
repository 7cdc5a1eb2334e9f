import Link from 'next/link';

/** The way to the ranking that an analysis had before it was run again: it stays until the new one is there. */
export function EarlierResult({ id }: { id: string }) {
  return (
    <>
      {' '}
      <Link href={`/niches/analyses/${id}?show=results`} className="link">
        The ranking so far
      </Link>{' '}
      stays until then.
    </>
  );
}
