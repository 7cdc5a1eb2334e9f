import { Unknown } from '@/design/unknown';
import { BasisNote } from './basis-note';
import { BARRIERS, type EnrichmentDetails, LEVELS } from './words';

/** What stands in the way of a newcomer, the measured ones first. */
export function BarrierList({
  barriers: { level, items, noneBecause },
}: {
  barriers: EnrichmentDetails['entryBarriers'];
}) {
  return (
    <div className="grid gap-1.5">
      <h3 className="font-medium">
        Entry barriers <span className="font-normal text-muted">{level ? LEVELS[level].toLowerCase() : 'unknown'}</span>
      </h3>
      {noneBecause ? <p className="max-w-[72ch] text-muted text-sm">{noneBecause}</p> : null}
      <ul className="grid">
        {items.map(({ kind, level: height, explanation, basis }) => (
          <li
            key={`${kind} ${explanation}`}
            className="grid items-baseline gap-x-4 border-line border-b py-1.5 last:border-b-0 sm:grid-cols-[9rem_5rem_minmax(0,1fr)]"
          >
            <span>{BARRIERS[kind]}</span>
            <span className="font-medium">
              {height ? LEVELS[height] : <Unknown reason="a model names it, nothing measures it" />}
            </span>
            <span className="flex flex-wrap items-center gap-x-2">
              <span className="max-w-[72ch]">{explanation}</span>
              <BasisNote basis={basis} about={BARRIERS[kind]} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
