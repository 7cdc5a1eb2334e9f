import { defineConfig } from 'vite';

export default defineConfig({
  base: '/playground/',
  build: {
    target: 'es2022',
    // The editor is one large library, loaded once and cached for good.
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      onLog(level, log, write) {
        // "use client" in libraries is meant for server components; there are none here.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') write(level, log);
      },
    },
  },
  worker: { format: 'es' },
});
