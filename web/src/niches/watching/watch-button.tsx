'use client';

import { Star } from 'lucide-react';
import { Button } from '@/design/button';
import { classNames } from '@/design/class-names';
import { useWatch } from './use-watch';

interface WatchButtonProps {
  readonly opportunity: { readonly id: string; readonly name: string; readonly watch?: { readonly id: string } | null };
  /** Whether it says what it does, where there is room for it. */
  readonly hasText?: boolean;
}

/** A star: watched or not, pressed to change that. */
export function WatchButton({ opportunity, hasText = false }: WatchButtonProps) {
  const { isWatched, toggle } = useWatch(opportunity, opportunity.watch != null);
  const star = <Star aria-hidden className={classNames('size-4', isWatched && 'fill-current text-warn')} />;
  if (hasText)
    return (
      <Button size="sm" aria-pressed={isWatched} onClick={() => void toggle()} data-print="hide">
        {star} {isWatched ? 'Watched' : 'Watch'}
      </Button>
    );
  return (
    <button
      type="button"
      aria-pressed={isWatched}
      aria-label={`Watch ${opportunity.name}`}
      title={isWatched ? 'Watched; press to stop' : 'Watch: be told when it changes'}
      onClick={() => void toggle()}
      className="grid size-7 place-items-center rounded-sm text-muted hover:bg-hover hover:text-text"
    >
      {star}
    </button>
  );
}
