'use client';

import { type PointerEvent, type RefObject, useState } from 'react';

/** An edge that is being drawn: from a step to where the pointer is, in the picture's own pixels. */
export interface DrawnEdge {
  readonly from: string;
  readonly x: number;
  readonly y: number;
}

/** Less than this is a press, not a drag. */
const SLACK_PX = 6;

/** Draws edges by dragging from one step to another with the mouse. The keyboard has its own way. */
export function useDrawnEdge(
  ground: RefObject<HTMLElement | null>,
  scale: number,
  onConnect: ((from: string, to: string) => void) | undefined,
) {
  const [drawn, setDrawn] = useState<DrawnEdge | null>(null);

  function start(event: PointerEvent, from: string) {
    if (!onConnect || event.pointerType !== 'mouse' || event.button !== 0) return;
    const [startX, startY] = [event.clientX, event.clientY];
    let isDrag = false;
    function move({ clientX, clientY }: globalThis.PointerEvent) {
      isDrag ||= Math.hypot(clientX - startX, clientY - startY) > SLACK_PX;
      const box = ground.current?.getBoundingClientRect();
      if (isDrag && box) setDrawn({ from, x: (clientX - box.left) / scale, y: (clientY - box.top) / scale });
    }
    function end({ clientX, clientY }: globalThis.PointerEvent) {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', end);
      setDrawn(null);
      const to = document.elementFromPoint(clientX, clientY)?.closest('[data-node]')?.getAttribute('data-node');
      if (isDrag && to && to !== from) onConnect?.(from, to);
    }
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', end);
  }

  return { drawn, start };
}
