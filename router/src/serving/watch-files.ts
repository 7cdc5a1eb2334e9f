import { statSync } from 'node:fs';

const POLL_MS = 500;

/**
 * Tells when one of the files has changed since the call. Looks at them twice a second instead of asking the system for events: that works where
 * files are replaced by renaming or through symbolic links, as editors, deployments and Kubernetes do it, and on network volumes.
 *
 * @returns a function that stops watching
 */
export function watchFiles(files: readonly string[], onChange: () => void): () => void {
  let seen = stateOf(files);
  const timer = setInterval(() => {
    const state = stateOf(files);
    if (state === seen) return;
    seen = state;
    onChange();
  }, POLL_MS);
  timer.unref();
  return () => clearInterval(timer);
}

function stateOf(files: readonly string[]): string {
  const states = files.map((file) => {
    const found = statSync(file, { bigint: true, throwIfNoEntry: false });
    return found ? `${found.dev}:${found.ino}:${found.size}:${found.mtimeNs}` : 'none';
  });
  return states.join(' ');
}
