import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';

/** Default ports; `npm start -- --port-offset` moves them all. */
export const DEFAULT_PORTS = {
  postgres: 5433,
  mongo: 27018,
  redis: 6380,
  accounts: 4001,
  niches: 4002,
  monetization: 4003,
  marketing: 4004,
  'ai-models': 4005,
  'agent-teams': 4006,
  router: 4000,
  health: 4009,
  web: 3000,
} as const;

export type PortName = keyof typeof DEFAULT_PORTS;
export type Ports = Readonly<Record<PortName, number>>;

export interface PortChoice {
  ports: Ports;
  /** Those that another program has, and what is used instead. */
  moved: { name: PortName; wanted: number; used: number }[];
}

/**
 * Picks a port for everything. All are held until the last is chosen, so that no two get the same.
 *
 * @param wanted `'default'` plus an offset, or `'free'` for any.
 */
export async function choosePorts(wanted: 'default' | 'free', offset = 0): Promise<PortChoice> {
  const held: Server[] = [];
  const moved: PortChoice['moved'] = [];
  const ports: Record<string, number> = {};
  try {
    for (const [name, standard] of Object.entries(DEFAULT_PORTS)) {
      const asked = wanted === 'free' ? 0 : standard + offset;
      const server = (await hold(asked)) ?? (await hold(0));
      if (server === null) throw new Error('This machine has no free port.');
      held.push(server);
      const used = (server.address() as AddressInfo).port;
      ports[name] = used;
      if (asked !== 0 && used !== asked) moved.push({ name: name as PortName, wanted: asked, used });
    }
  } finally {
    await Promise.all(held.map((server) => once(server.close(), 'close')));
  }
  return { ports: ports as Ports, moved };
}

async function hold(port: number): Promise<Server | null> {
  const server = createServer();
  try {
    server.listen({ port, host: '127.0.0.1' });
    await once(server, 'listening');
    return server;
  } catch {
    return null;
  }
}
