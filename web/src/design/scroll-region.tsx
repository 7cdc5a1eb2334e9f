import type { ReactNode } from 'react';
import { classNames } from './class-names';

/** A part that may be larger than its place: it scrolls, by keyboard too, and is printed whole. */
export function ScrollRegion({
  label,
  className,
  children,
}: {
  label: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard.
      tabIndex={0}
      // Positioned, so that what is only for assistive technology scrolls along instead of widening the page.
      className={classNames('relative overflow-auto', className)}
      data-print="flow"
    >
      {children}
    </section>
  );
}
