/** A piece of a text in two versions. */
export interface DifferencePiece {
  readonly kind: 'SAME' | 'ADDED' | 'REMOVED';
  readonly text: string;
}

/** A text in two versions at once: what was added and what was taken away, told apart without colour too. */
export function DifferenceText({ pieces }: { pieces: readonly DifferencePiece[] }) {
  return (
    <p className="wrap-anywhere max-w-[72ch] whitespace-pre-wrap">
      {pieces.map(({ kind, text }, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place.
        if (kind === 'SAME') return <span key={index}>{text}</span>;
        const isAdded = kind === 'ADDED';
        const Element = isAdded ? 'ins' : 'del';
        return (
          <Element
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place.
            key={index}
            className={isAdded ? 'bg-good-soft text-good underline' : 'bg-bad-soft text-bad line-through'}
          >
            {text}
          </Element>
        );
      })}
    </p>
  );
}
