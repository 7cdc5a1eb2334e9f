import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository, whatever directory the command is run from. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A path in the repository. */
export const at = (...parts) => join(root, ...parts);

/** The file that a package's command runs, without a shell and without `npx`. */
export function bin(folder, name) {
  const candidates = [at(folder, 'node_modules', '.bin', name), at('node_modules', '.bin', name)];
  const found = candidates.find((path) => existsSync(path));
  if (found === undefined) throw new Error(`${name} is not installed in ${folder || 'the root'}`);
  return found;
}
