import { join } from 'node:path';

/** Names its holder while a platform runs on the directory. */
export const lockPath = (dataDir: string) => join(dataDir, 'platform.lock');
/** Where the platform that runs now answers. */
export const addressFile = (dataDir: string) => join(dataDir, 'urls.json');
export const secretsPath = (dataDir: string) => join(dataDir, 'secrets.json');
/** There once the demo account has its sample data. */
export const demoMarker = (dataDir: string) => join(dataDir, 'demo.json');
