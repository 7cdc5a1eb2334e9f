import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { compile } from './compile.mjs';
import { at, bin } from './root.mjs';
import { runOrFail } from './run.mjs';
import { whenChanged } from './stamps.mjs';

/**
 * Brings everything up to date that running needs: database clients, `dist/`, and with `pages` the playground and the
 * web application. What is up to date costs a hash.
 */
export async function build({ pages }) {
  await generateClients();
  await compile();
  if (!pages) return;
  await buildPlayground();
  await buildWeb();
}

/** One client per service with a Prisma schema. */
export async function generateClients() {
  for (const service of readdirSync(at('prisma'))) {
    const folder = at('prisma', service);
    const schema = join(folder, 'schema.prisma');
    if (!existsSync(schema)) continue;
    const output = readFileSync(schema, 'utf8').match(/output\s*=\s*"([^"]+)"/)?.[1] ?? '';
    const prisma = dirname(createRequire(at('subgraphs', service, 'package.json')).resolve('prisma/package.json'));
    const inputs = [schema, join(folder, 'models'), join(folder, 'prisma.config.ts'), join(prisma, 'package.json')];
    await whenChanged({ name: `prisma/${service}`, inputs, output: resolve(folder, output) }, () =>
      runOrFail(
        'prisma generate',
        process.execPath,
        [join(prisma, 'build', 'index.js'), ...['generate', '--config', join(folder, 'prisma.config.ts')]],
        {
          quiet: true,
          cwd: at('subgraphs', service),
          // Generating needs no native engine, yet asks for one; and nothing here phones home.
          env: {
            PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
            CHECKPOINT_DISABLE: '1',
            PRISMA_HIDE_UPDATE_MESSAGE: '1',
          },
        },
      ),
    );
  }
}

async function buildPlayground() {
  const folder = at('router', 'playground');
  if (!existsSync(join(folder, 'package.json'))) return;
  await whenChanged({ name: 'playground', inputs: [folder], output: join(folder, 'dist', 'index.html') }, () =>
    runOrFail('Building the playground', bin('router/playground', 'vite'), ['build'], { cwd: folder, quiet: true }),
  );
}

async function buildWeb() {
  const inputs = ['src', 'public', 'package.json', 'next.config.ts', 'postcss.config.mjs', 'tsconfig.json'].map(
    (name) => at('web', name),
  );
  const task = { name: 'web', inputs: [...inputs, at('pnpm-lock.yaml')], output: at('web', '.next', 'BUILD_ID') };
  await whenChanged(task, () =>
    runOrFail('Building the web application', bin('web', 'next'), ['build'], {
      cwd: at('web'),
      quiet: true,
      env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    }),
  );
}
