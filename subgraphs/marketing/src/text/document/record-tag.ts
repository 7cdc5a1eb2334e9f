import type { Mask } from './mask.js';
import type { Tag } from './tag-reader.js';

/** Remembers the place of open `<a>` tags, to make links of them when they close. */
export interface OpenLinks {
  readonly stack: { start: number; target: string }[];
}

/** What links and images a tag makes, in HTML or in Markdown that has HTML in it. */
export function recordTag(mask: Mask, tag: Tag, { stack }: OpenLinks): void {
  if (tag.name === 'img') recordImage(mask, tag);
  if (tag.name !== 'a') return;
  if (tag.isClosing) {
    const opened = stack.pop();
    if (opened) mask.addLink({ ...opened, end: tag.end });
    return;
  }
  const target = tag.attributes.get('href')?.value;
  if (target !== undefined) stack.push({ start: tag.start, target });
}

function recordImage(mask: Mask, tag: Tag): void {
  const alt = tag.attributes.get('alt');
  const insertAt = tag.start + '<img'.length;
  mask.addImage({
    start: tag.start,
    end: tag.end,
    target: tag.attributes.get('src')?.value ?? '',
    alt: alt?.value ?? null,
    altSpan: alt && alt.end > alt.start ? { start: alt.start, end: alt.end } : { start: insertAt, end: insertAt },
    altForm: alt && alt.end > alt.start ? 'TEXT' : 'ATTRIBUTE',
  });
}
