import { MAX_BODY, MAX_TITLE, META_DESCRIPTION_LIMIT, type TextGenerator } from './text-generator.js';

/**
 * Writes without a model: the sections as the template has them, with what was entered. The same task gives the same text; it says nothing
 * that was not entered, and its texts are labelled as the offline writer's.
 */
export function createOfflineWriter(): TextGenerator {
  return {
    async write({ title, sections }) {
      const parts = sections.flatMap(({ heading, text }) => {
        const prose = tidy(text);
        // A part whose variables were left out has nothing to say, and neither has its heading.
        if (prose === '') return [];
        return heading === '' ? [prose] : [`## ${tidy(heading)}\n\n${prose}`];
      });
      const body = parts.join('\n\n').slice(0, MAX_BODY);
      const text = { title: tidy(title).slice(0, MAX_TITLE), body, metaDescription: describe(parts[0] ?? '') };
      return { kind: 'written', text, origin: 'OFFLINE_WRITER', modelName: null };
    },
  };
}

/** Left-out variables leave gaps: spaces before marks, empty lines. */
function tidy(text: string): string {
  return text
    .replace(/[ \t]+/g, ' ')
    .replace(/ +([.,;:?])/g, '$1')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The first part as plain text, cut at a word. */
function describe(part: string): string {
  const plain = part
    .replace(/^#+ .*$/gm, '')
    .replace(/[*_`>#-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length <= META_DESCRIPTION_LIMIT) return plain;
  const cut = plain.slice(0, META_DESCRIPTION_LIMIT - 1);
  const end = cut.lastIndexOf(' ');
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
}
