/** The parts of a text in Markdown that reports and agents use. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'code'; readonly text: string };

const ITEM = /^\s*(?:[-*]|(\d+)[.)])\s+(.*)$/;

/** Reads headings, paragraphs, lists, quotes, tables and code. What is none of them is a paragraph: nothing is lost. */
export function parseMarkdown(text: string): Block[] {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    const take = (isInside: (line: string) => boolean) => {
      let end = at;
      while (end < lines.length && isInside(lines[end] ?? '')) end += 1;
      const taken = lines.slice(at, end);
      at = end;
      return taken;
    };
    const heading = /^(#{1,6})\s+(.*)$/.exec(line);
    if (line.trim() === '') at += 1;
    else if (heading) {
      blocks.push({ kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' });
      at += 1;
    } else if (line.startsWith('```')) {
      at += 1;
      blocks.push({ kind: 'code', text: take((each) => !each.startsWith('```')).join('\n') });
      at += 1;
    } else if (line.trimStart().startsWith('|') && /^\s*\|[\s:|-]+\|\s*$/.test(lines[at + 1] ?? '')) {
      const [header = '', , ...rows] = take((each) => each.trimStart().startsWith('|'));
      blocks.push({ kind: 'table', header: cellsOf(header), rows: rows.map(cellsOf) });
    } else if (ITEM.test(line)) {
      const items = take((each) => ITEM.test(each)).map((each) => ITEM.exec(each)?.[2] ?? '');
      blocks.push({ kind: 'list', isOrdered: /^\s*\d/.test(line), items });
    } else if (line.startsWith('>')) {
      blocks.push({
        kind: 'quote',
        text: take((each) => each.startsWith('>'))
          .map((each) => each.replace(/^>\s?/, ''))
          .join(' '),
      });
    } else {
      const [first = '', ...rest] = [line, ...lines.slice(at + 1)];
      const more = rest.findIndex(
        (each) => each.trim() === '' || /^(#{1,6}\s|```|>|\s*\|)/.test(each) || ITEM.test(each),
      );
      const taken = [first, ...rest.slice(0, more === -1 ? rest.length : more)];
      at += taken.length;
      blocks.push({ kind: 'paragraph', text: taken.join('\n') });
    }
  }
  return blocks;
}

/** The cells of a row; a pipe behind a backslash belongs to its cell. */
function cellsOf(row: string): string[] {
  const cells = row
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split(/(?<!\\)\|/);
  return cells.map((cell) => cell.trim().replaceAll('\\|', '|'));
}
