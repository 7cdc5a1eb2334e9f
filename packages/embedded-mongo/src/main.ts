import { readEnvironment } from './environment.js';
import { type Log, startEmbeddedMongo } from './start-embedded-mongo.js';

const write: Log = (entry) => {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), service: 'embedded-mongo', ...entry })}\n`);
};

try {
  const mongo = await startEmbeddedMongo({ ...readEnvironment(), log: write });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      void mongo.stop().then(() => process.exit(0));
    });
  }
  write({ level: 'info', ready: true, message: 'Ready.', url: mongo.url, port: mongo.port });
} catch (error) {
  write({ level: 'error', message: error instanceof Error ? error.message : String(error) });
  process.exitCode = 1;
}
