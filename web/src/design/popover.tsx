'use client';

import { Popover as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';
import { useOverlayContainer } from './overlay-container';

/** Something small that opens beside what it explains. `trigger` has to be one element that takes a ref. */
export function Popover({ trigger, label, children }: { trigger: ReactNode; label: string; children: ReactNode }) {
  const container = useOverlayContainer();
  return (
    <Primitive.Root>
      <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>
      <Primitive.Portal container={container}>
        <Primitive.Content
          aria-label={label}
          sideOffset={6}
          collisionPadding={12}
          className="z-40 max-h-[min(70vh,30rem)] w-[min(24rem,calc(100vw-1.5rem))] animate-rise overflow-auto rounded-md border border-line-strong bg-raised p-4 text-base shadow-overlay"
        >
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

/** A number that opens to where it comes from. */
export function SourcedNumber({ label, source, children }: { label: string; source: ReactNode; children: ReactNode }) {
  return (
    <Popover
      label={label}
      trigger={
        <button
          type="button"
          className="rounded-sm text-inherit underline decoration-dotted decoration-control underline-offset-4 hover:decoration-text"
        >
          {children}
          <span className="sr-only">, show the source</span>
        </button>
      }
    >
      {source}
    </Popover>
  );
}
