'use client';

import { type DragEvent, useState } from 'react';
import type { CalendarItemFragment } from '@/gql/graphql';
import { DRAGGED } from './movable-entry';

/** Lets days take entries that are dragged onto them. */
export function useDayDrop(
  entries: readonly CalendarItemFragment[],
  onMove: (entry: CalendarItemFragment, day: string) => void,
) {
  const [over, setOver] = useState<string | null>(null);
  const dropOn = (day: string) => ({
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(DRAGGED)) return;
      event.preventDefault();
      setOver(day);
    },
    onDragLeave: () => setOver((before) => (before === day ? null : before)),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(null);
      const entry = entries.find(({ id }) => id === event.dataTransfer.getData(DRAGGED));
      if (entry) onMove(entry, day);
    },
  });
  return { over, dropOn };
}
