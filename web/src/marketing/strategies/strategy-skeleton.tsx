import { Bone, Loading } from '@/design/skeleton';

/** The shape of a plan that is on its way. */
export function StrategySkeleton() {
  return (
    <Loading label="The plan" className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_19rem]">
      <div className="grid gap-6">
        <Bone className="h-7 w-64" />
        <Bone className="h-20" />
        <Bone className="h-40" />
        <Bone className="h-64" />
      </div>
      <Bone className="h-56" />
    </Loading>
  );
}
