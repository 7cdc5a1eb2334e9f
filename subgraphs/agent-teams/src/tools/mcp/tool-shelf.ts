import type { Logger } from '@paissive/logging';
import type { Tool } from '../tool.js';
import { createMcpClient, type McpClient } from './mcp-client.js';
import type { McpServerConfig } from './mcp-config.js';
import { listMcpTools } from './mcp-tools.js';

/** How a server of tools answered when it was last asked what it has. */
export interface ToolServer {
  readonly name: string;
  readonly isAway: boolean;
  /** Names of the tools that are used; those it had where it is away. */
  readonly toolNames: readonly string[];
  /** When it last told what it has; null if it never did since the start. */
  readonly listedAt: Date | null;
}

/** The tools there are. They come and go with the servers; whoever holds the map sees that. */
export interface ToolShelf {
  readonly tools: ReadonlyMap<string, Tool>;
  servers(): readonly ToolServer[];
  /** Whether a tool would be there if its server were. */
  isAway(toolName: string): boolean;
  /** Asks every server what it has. Never fails: a server that is away keeps the tools that it had, and is asked again the next time. */
  refresh(): Promise<{ readonly added: number; readonly removed: number }>;
}

export interface ToolShelfDeps {
  /** Those that are always there. */
  readonly own: readonly Tool[];
  readonly servers: readonly McpServerConfig[];
  readonly now: () => Date;
  readonly log: Pick<Logger, 'warn' | 'info'>;
}

interface Shelved {
  readonly config: McpServerConfig;
  readonly client: McpClient;
  state: ToolServer;
}

/** Puts the platform's own tools and those of servers together. Nothing is asked before the first `refresh`. */
export function createToolShelf({ own, servers, now, log }: ToolShelfDeps): ToolShelf {
  const tools = new Map(own.map((tool) => [tool.name, tool]));
  const shelved: Shelved[] = servers.map((config) => ({
    config,
    client: createMcpClient(config),
    state: { name: config.name, isAway: true, toolNames: [], listedAt: null },
  }));

  async function ask(server: Shelved): Promise<{ added: number; removed: number }> {
    const before = server.state;
    try {
      const listed = await listMcpTools(server.config, server.client);
      const names = new Set(listed.map(({ name }) => name));
      const gone = before.toolNames.filter((name) => !names.has(name));
      for (const name of gone) tools.delete(name);
      for (const tool of listed) tools.set(tool.name, tool);
      server.state = { ...before, isAway: false, toolNames: [...names], listedAt: now() };
      return { added: [...names].filter((name) => !before.toolNames.includes(name)).length, removed: gone.length };
    } catch (error) {
      // Said once for each time that it goes away, not every half minute.
      if (!before.isAway || before.listedAt === null)
        log.warn({ err: error, server: before.name }, 'the tools of a server could not be listed');
      server.state = { ...before, isAway: true };
      return { added: 0, removed: 0 };
    }
  }

  return {
    tools,
    servers: () => shelved.map(({ state }) => state),
    isAway: (toolName) =>
      !tools.has(toolName) &&
      shelved.some(
        ({ config, state }) => state.isAway && config.tools.some((tool) => toolName === `${config.name}.${tool}`),
      ),
    async refresh() {
      const changes = await Promise.all(shelved.map(ask));
      return {
        added: changes.reduce((sum, { added }) => sum + added, 0),
        removed: changes.reduce((sum, { removed }) => sum + removed, 0),
      };
    },
  };
}
