import { unwatchFile, watchFile } from 'node:fs';

const POLL_MS = 500;

/**
 * Tells when one of the files may have changed. Looks at them twice a second instead of asking the system for events: that works where files
 * are replaced by renaming or through symbolic links, as editors, deployments and Kubernetes do it, and on network volumes.
 *
 * @returns a function that stops watching
 */
export function watchFiles(files: readonly string[], onChange: () => void): () => void {
  const listener = () => onChange();
  for (const file of files) watchFile(file, { interval: POLL_MS, persistent: false }, listener);
  return () => {
    for (const file of files) unwatchFile(file, listener);
  };
}
