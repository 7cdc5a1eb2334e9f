import { classNames } from '@/design/class-names';

interface ChoiceListProps {
  readonly label: string;
  readonly items: readonly { readonly id: string; readonly name: string }[];
  readonly openId: string;
  readonly onOpen: (id: string) => void;
}

/** Things of one kind by name, one of them open below; nothing is drawn for fewer than two. */
export function ChoiceList({ label, items, openId, onOpen }: ChoiceListProps) {
  if (items.length < 2) return null;
  return (
    <ul aria-label={label} className="flex flex-wrap gap-1" data-print="hide">
      {items.map(({ id, name }) => (
        <li key={id}>
          <button
            type="button"
            aria-pressed={id === openId}
            onClick={() => onOpen(id)}
            className={classNames(
              'h-7 max-w-64 truncate rounded-md border border-transparent px-2.5 text-muted text-sm hover:bg-hover hover:text-text',
              id === openId && 'border-line-strong bg-raised font-medium text-text',
            )}
          >
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
