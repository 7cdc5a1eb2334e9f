import { z } from 'zod';

/** A server of tools that speaks the Model Context Protocol. */
export interface McpServerConfig {
  /** Stands before the names of its tools. */
  readonly name: string;
  readonly url: string;
  /** The tools that may be used; all others are as if they were not there. */
  readonly tools: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

const serverSchema = z.object({
  name: z.string().regex(/^[a-z][a-z0-9-]{0,29}$/),
  url: z.url({ protocol: /^https?$/ }),
  tools: z.array(z.string().min(1).max(100)).min(1).max(100),
  headers: z.record(z.string(), z.string()).default({}),
  timeoutMs: z.int().min(100).max(120_000).default(30_000),
});

/** The environment variable with the servers, as a JSON list; none if left out. */
export const mcpServersField = z
  .string()
  .default('[]')
  .transform((text, context): readonly McpServerConfig[] => {
    try {
      return z.array(serverSchema).max(20).parse(JSON.parse(text));
    } catch (error) {
      const fault = error instanceof z.ZodError ? z.prettifyError(error) : 'it is no JSON';
      context.addIssue({ code: 'custom', message: `expected a JSON list of MCP servers: ${fault}` });
      return z.NEVER;
    }
  });
