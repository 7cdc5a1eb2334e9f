/** How many wait behind an entry of the rail; nothing while there are none. `what` says to a screen reader what is counted. */
export function CountBadge({ count, isMore = false, what }: { count: number; isMore?: boolean; what: string }) {
  if (count === 0) return null;
  return (
    <span className="ml-auto rounded-full bg-accent-solid px-1.5 font-medium text-on-accent text-xs">
      {count > 99 ? '99+' : `${count}${isMore ? '+' : ''}`}
      <span className="sr-only"> {what}</span>
    </span>
  );
}
