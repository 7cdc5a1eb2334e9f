import { classNames } from './class-names';

/** The sign of the product: four ranked bars. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={classNames('size-5 text-accent', className)}>
      <rect width="32" height="32" rx="7" fill="currentColor" />
      <path
        d="M7 23V15M13 23V9M19 23V18M25 23V12"
        stroke="var(--color-on-accent)"
        strokeWidth="3.4"
        strokeLinecap="round"
      />
    </svg>
  );
}
