'use client';

import { type RefObject, useCallback, useEffect, useState } from 'react';

const SMALLEST = 0.4;
const LARGEST = 1.6;
/** Below this, only the width makes a picture smaller. */
const SMALLEST_HIGH = 0.75;
/** How much of the height of the window the place of a picture takes at most. */
const SHARE_OF_WINDOW = 0.7;
const STEP = 1.2;

export interface Zoom {
  readonly scale: number;
  readonly canZoomIn: boolean;
  readonly canZoomOut: boolean;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
}

/** How large a picture is drawn in its place: so that it fits until the person chooses otherwise, within limits in which it can be read. */
export function useZoom(place: RefObject<HTMLElement | null>, size: { width: number; height: number }): Zoom {
  const [chosen, setChosen] = useState<number | null>(null);
  const [fitting, setFitting] = useState(1);
  const { width, height } = size;
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => {
      const across = element.clientWidth / Math.max(1, width);
      // A long workflow may be higher than its place rather than too small to be read.
      const down = Math.max(SMALLEST_HIGH, (window.innerHeight * SHARE_OF_WINDOW) / Math.max(1, height));
      setFitting(Math.min(1, Math.max(SMALLEST, Math.min(across, down))));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [place, width, height]);
  const scale = chosen ?? fitting;
  const by = useCallback(
    (factor: number) => setChosen((before) => Math.min(LARGEST, Math.max(SMALLEST, (before ?? fitting) * factor))),
    [fitting],
  );
  useEffect(() => {
    const element = place.current;
    // Only with a modifier, so that scrolling the page over the picture stays scrolling.
    function onWheel(event: WheelEvent) {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      by(event.deltaY < 0 ? STEP : 1 / STEP);
    }
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [place, by]);
  return {
    scale,
    canZoomIn: scale < LARGEST,
    canZoomOut: scale > SMALLEST,
    zoomIn: () => by(STEP),
    zoomOut: () => by(1 / STEP),
    fit: () => setChosen(null),
  };
}
