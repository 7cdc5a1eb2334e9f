import { classNames } from '@/design/class-names';
import { linearScale, linePath } from './scale';

const WIDTH = 72;
const HEIGHT = 20;

/** The shape of a history at a glance; the words beside it say what it means. */
export function Sparkline({ values, className }: { values: readonly number[]; className?: string }) {
  if (values.length < 2)
    return <span aria-hidden className={classNames('hatched h-4 w-18 rounded-[2px]', className)} />;
  const x = linearScale([0, values.length - 1], [1, WIDTH - 2]);
  const y = linearScale([0, Math.max(...values)], [HEIGHT - 2, 2]);
  const points = values.map((value, index) => [x(index), y(value)] as const);
  const last = points.at(-1);
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" className={className}>
      <path d={linePath(points)} fill="none" stroke="var(--color-control)" strokeWidth="1.25" strokeLinejoin="round" />
      {last ? <circle cx={last[0]} cy={last[1]} r="1.75" fill="var(--color-text)" /> : null}
    </svg>
  );
}
