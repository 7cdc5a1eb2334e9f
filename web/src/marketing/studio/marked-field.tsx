'use client';

import type { ComponentProps, Ref } from 'react';
import { classNames } from '@/design/class-names';
import { inputLook } from '@/design/field';
import { markedPieces, type Span } from './rebase-range';

interface MarkedTextAreaProps extends Omit<ComponentProps<'textarea'>, 'value'> {
  readonly value: string;
  readonly marks: readonly Span[];
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** What decides where a line breaks has to be alike in the field and in the text behind it. */
const TEXT_LOOK = 'whitespace-pre-wrap wrap-break-word px-3 py-2.5 text-lg leading-7';

/**
 * A text field with places marked: the same text lies behind it, see-through but for the marks, and makes both as high as it is. The field
 * itself stays the browser's own, with its keys, its undo and its spelling.
 */
export function MarkedTextArea({ value, marks, className, ref, ...rest }: MarkedTextAreaProps) {
  return (
    <div className="grid min-h-80">
      <div
        aria-hidden
        className={classNames(
          TEXT_LOOK,
          'pointer-events-none border border-transparent text-transparent [grid-area:1/1]',
        )}
      >
        {markedPieces(value, marks).map((piece, index) =>
          piece.isMarked ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place.
            <mark key={index} className="rounded-sm bg-warn-soft text-transparent outline outline-warn">
              {piece.text}
            </mark>
          ) : (
            piece.text
          ),
        )}
        {'\u200b'}
      </div>
      <textarea
        ref={ref}
        value={value}
        className={classNames(
          inputLook,
          TEXT_LOOK,
          'h-auto resize-none overflow-hidden bg-transparent [grid-area:1/1]',
          className,
        )}
        {...rest}
      />
    </div>
  );
}
