import { z } from 'zod';
import { REPORT_TOOL } from '../../reports/read-report.js';
import { renderHtml } from '../../reports/render-html.js';
import { renderMarkdown } from '../../reports/render-markdown.js';
import type { Json, JsonObject } from '../../workflows/json.js';
import type { Tool } from '../tool.js';

const text = z.string().max(50_000);
const fact = z.object({
  label: z.string().max(200),
  value: z.unknown().transform((value) => (value ?? null) as Json),
  source: z.string().max(500),
});
const reportInput = z.object({
  title: z.string().min(1).max(200),
  sections: z
    .array(z.object({ heading: z.string().max(200), text: text.optional(), facts: z.array(fact).max(100).optional() }))
    .max(50),
});

/** Puts a report together. Each fact has its source beside it. */
export function createReportTool(): Tool {
  return {
    name: REPORT_TOOL,
    description:
      'Writes a report out of sections with text and facts, each fact with its source; as Markdown and HTML.',
    inputSchema: reportInput as unknown as z.ZodType<JsonObject>,
    hasEffect: false,
    scopes: [],
    async run(input) {
      const { title, sections } = reportInput.parse(input);
      return { title, markdown: renderMarkdown(title, sections), html: renderHtml(title, sections) };
    },
  };
}
