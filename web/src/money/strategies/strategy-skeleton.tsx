import { Bone, Loading } from '@/design/skeleton';

/** The shape of a strategy that is on its way. */
export function StrategySkeleton() {
  return (
    <Loading label="The strategy" className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_19rem]">
      <div className="grid content-start gap-4">
        <Bone className="h-8 w-full" />
        {Array.from({ length: 3 }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are alike and never move.
          <Bone key={row} className="h-20 w-full" />
        ))}
      </div>
      <div className="grid content-start gap-4">
        <Bone className="h-8 w-full" />
        <Bone className="h-24 w-full" />
      </div>
    </Loading>
  );
}
