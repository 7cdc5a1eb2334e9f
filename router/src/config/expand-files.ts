import type { ConfigFault } from './config-fault.js';

/** Gives the text of a file, or throws as the system does. */
export type ReadFile = (path: string) => string;

/**
 * Replaces `${file.path}` by the text of the file, as the Apollo Router does: certificates and secrets stay where they are.
 *
 * @param read relative paths are relative to where the router was started
 */
export function expandFiles(text: string, read: ReadFile): { text: string; unreadable: string[] } {
  const unreadable: string[] = [];
  const expanded = text.replace(/\$\{file\.([^}]+)\}/g, (_whole, path: string) => {
    try {
      return read(path);
    } catch {
      unreadable.push(path);
      return '';
    }
  });
  return { text: expanded, unreadable };
}

/** The fault that a file makes at a key. */
export function unreadableFile(path: string, at: Omit<ConfigFault, 'message'>): ConfigFault {
  return { ...at, message: `the file ${path} cannot be read` };
}
