import { Fragment, type ReactNode } from 'react';
import { type Block, parseMarkdown } from './parse-markdown';

/** A text in Markdown as part of the page. Nothing in it is taken for HTML, and links are shown but lead nowhere: models write them too. */
export function Markdown({ text, firstLevel = 3 }: { text: string; firstLevel?: 3 | 4 }) {
  return (
    <div className="@container grid grid-cols-[minmax(0,1fr)] gap-3">
      {parseMarkdown(text).map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of one text never move.
        <BlockView key={index} block={block} firstLevel={firstLevel} />
      ))}
    </div>
  );
}

function BlockView({ block, firstLevel }: { block: Block; firstLevel: number }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${Math.min(6, firstLevel + Math.max(0, block.level - 2))}` as 'h3';
      return <Heading className="mt-1 max-w-[72ch] font-semibold">{inline(block.text)}</Heading>;
    }
    case 'paragraph':
      return <p className="wrap-anywhere max-w-[72ch] whitespace-pre-line">{inline(block.text)}</p>;
    case 'quote':
      return <blockquote className="border-line border-l-2 pl-3 text-muted">{inline(block.text)}</blockquote>;
    case 'code':
      return <pre className="overflow-x-auto rounded-md bg-sunken p-2 font-mono text-xs">{block.text}</pre>;
    case 'list': {
      const List = block.isOrdered ? 'ol' : 'ul';
      return (
        <List
          className={
            block.isOrdered ? 'grid max-w-[72ch] list-decimal gap-1 pl-5' : 'grid max-w-[72ch] list-disc gap-1 pl-5'
          }
        >
          {block.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the items of one text never move.
            <li key={index}>{inline(item)}</li>
          ))}
        </List>
      );
    }
    case 'table':
      return (
        <table className="block w-full max-w-[110ch] @xl:table @xl:table-fixed">
          <thead className="hidden @xl:table-header-group">
            <tr className="border-line-strong border-b text-left text-muted text-sm">
              {block.header.map((cell) => (
                <th key={cell} className="py-1 pr-4 font-normal first:w-[24%] first-letter:uppercase">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="block @xl:table-row-group">
            {block.rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one text never move.
              <tr key={at} className="block border-line border-b py-1 align-top @xl:table-row">
                {row.map((cell, index) => (
                  <td
                    // biome-ignore lint/suspicious/noArrayIndexKey: the cells of one row never move.
                    key={index}
                    className="wrap-anywhere block pr-4 first:font-medium last:text-muted last:text-sm @xl:table-cell @xl:py-1"
                  >
                    {inline(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    default:
      return block satisfies never;
  }
}

/** Bold, emphasis and code within a line. */
function inline(text: string): ReactNode {
  return text.split(/(\*\*[^*]+\*\*|`[^`]+`)/).map((part, index) => {
    const key = `${index}`;
    if (part.startsWith('**') && part.endsWith('**') && part.length > 4)
      return <strong key={key}>{part.slice(2, -2)}</strong>;
    if (part.startsWith('`') && part.endsWith('`') && part.length > 2)
      return (
        <code key={key} className="font-mono text-sm">
          {part.slice(1, -1)}
        </code>
      );
    return <Fragment key={key}>{part}</Fragment>;
  });
}
