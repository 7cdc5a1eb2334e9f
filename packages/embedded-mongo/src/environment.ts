import type { Durability } from './storage/key-value.js';

export interface Environment {
  dataDir: string;
  port: number;
  host: string;
  durability: Durability;
}

/** Reads `DATA_DIR`, `PORT`, `HOST` and `DURABILITY`. @throws Error that lists every fault. */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const {
    DATA_DIR: dataDir = '',
    PORT = '27018',
    HOST: host = '127.0.0.1',
    DURABILITY: durability = 'committed',
  } = source;
  const port = Number(PORT);
  const faults = [
    dataDir === '' && 'DATA_DIR is missing: the directory of the data.',
    !(Number.isInteger(port) && port >= 0 && port <= 65_535) && `PORT is not a port: ${PORT}`,
    durability !== 'committed' &&
      durability !== 'flushed' &&
      `DURABILITY is neither committed nor flushed: ${durability}`,
  ].filter((fault) => fault !== false);
  if (faults.length > 0) throw new Error(faults.join(' '));
  return { dataDir, port, host, durability: durability as Durability };
}
