'use client';

import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from './button';
import { classNames } from './class-names';
import { OverlayContainer } from './overlay-container';

interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** Whether the title is written out or only told to assistive technology. */
  readonly hasHeader?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The browser's own modal dialog: it keeps the focus, closes on Escape and makes the rest of the page inert. */
export function Dialog({ isOpen, onClose, title, hasHeader = true, className, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [container, setContainer] = useState<HTMLElement | null>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    setContainer(element);
    if (isOpen && !element?.open) element?.showModal();
    if (!isOpen && element?.open) element.close();
  }, [isOpen]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes the dialog; the click is one on the backdrop.
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
      className={classNames(
        'm-auto mt-[12vh] w-[min(34rem,calc(100vw-2rem))] rounded-md border border-line-strong bg-raised p-0 text-text shadow-overlay open:animate-rise',
        className,
      )}
    >
      <div
        className={classNames(
          'flex items-center justify-between border-line border-b py-2 pr-2 pl-4',
          !hasHeader && 'sr-only',
        )}
      >
        <h2 id={titleId} className="font-semibold text-lg">
          {title}
        </h2>
        {hasHeader ? (
          <Button look="quiet" size="icon" aria-label="Close" onClick={onClose}>
            <X aria-hidden />
          </Button>
        ) : null}
      </div>
      {isOpen ? <OverlayContainer value={container}>{children}</OverlayContainer> : null}
    </dialog>
  );
}
