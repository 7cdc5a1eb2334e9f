import { BasisNote } from './basis-note';
import { type EnrichmentDetails, REMARKS } from './words';

/** What a model wrote in prose. */
export function RemarkList({ remarks }: { remarks: EnrichmentDetails['remarks'] }) {
  if (remarks.length === 0) return null;
  return (
    <dl className="grid gap-3 border-line border-l-2 pl-4">
      {remarks.map(({ topic, text, basis }) => (
        <div key={topic} className="grid justify-items-start gap-0.5">
          <dt className="text-muted text-sm">{REMARKS[topic]}</dt>
          <dd className="grid justify-items-start gap-0.5">
            <span className="wrap-anywhere max-w-[72ch]">{text}</span>
            <BasisNote basis={basis} about={REMARKS[topic]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
