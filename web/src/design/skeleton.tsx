import { classNames } from './class-names';

/** Where something will be; give it the size of the real thing. Lies under {@link Loading}. */
export function Bone({ className }: { className?: string }) {
  return <div className={classNames('skeleton h-4', className)} />;
}

/** The shape of a part that is on its way: shown after 150 ms, so that what is fast never flickers. */
export function Loading({
  label,
  className,
  children,
}: {
  label: string;
  className?: string;
  children: React.ReactNode;
}) {
  return (
    <div role="status" className={classNames('animate-appear', className)}>
      <span className="sr-only">{label} is loading</span>
      <div aria-hidden="true" className="contents">
        {children}
      </div>
    </div>
  );
}

/** Rows of a table that is on its way. */
export function LoadingRows({ label, rows = 8 }: { label: string; rows?: number }) {
  return (
    <Loading label={label} className="grid">
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are alike and never move.
        <div key={row} className="flex h-10 items-center gap-4 border-line border-b px-1">
          <Bone className="w-6" />
          <Bone className="w-1/3" />
          <Bone className="w-24" />
          <Bone className="ml-auto w-16" />
          <Bone className="w-16" />
        </div>
      ))}
    </Loading>
  );
}
