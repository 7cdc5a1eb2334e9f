'use client';

import { type PointerEvent, type RefObject, useRef } from 'react';

/** Moves what scrolls by dragging its ground with the mouse; fingers scroll it as they scroll everything. */
export function usePan(place: RefObject<HTMLElement | null>) {
  const start = useRef<{ x: number; y: number; left: number; top: number } | null>(null);
  return {
    onPointerDown(event: PointerEvent) {
      const element = place.current;
      const isGround = !(event.target as Element).closest('button, [data-edge]');
      if (!element || event.pointerType !== 'mouse' || event.button !== 0 || !isGround) return;
      start.current = { x: event.clientX, y: event.clientY, left: element.scrollLeft, top: element.scrollTop };
      element.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent) {
      const element = place.current;
      if (!element || !start.current) return;
      element.scrollLeft = start.current.left - (event.clientX - start.current.x);
      element.scrollTop = start.current.top - (event.clientY - start.current.y);
    },
    onPointerUp() {
      start.current = null;
    },
  };
}
