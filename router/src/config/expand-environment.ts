import type { ConfigFault } from './config-fault.js';

/**
 * Replaces `${env.NAME}` and `${env.NAME:-default}` in a text of router.yaml, as the Apollo Router does.
 *
 * A name that is not set and has no default is a fault, not an empty string: a router that silently listens on "" or trusts an
 * issuer called "" is worse than one that does not start.
 *
 * @example expandEnvironment('${env.PORT:-4000}', {}) // { text: '4000', missing: [] }
 */
export function expandEnvironment(
  text: string,
  environment: Readonly<Record<string, string | undefined>>,
): { text: string; missing: string[] } {
  const missing: string[] = [];
  const expanded = text.replace(
    /\$\{env\.([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}/g,
    (_whole, name: string, fallback) => {
      const value = environment[name] || fallback;
      if (value === undefined) missing.push(name);
      return value ?? '';
    },
  );
  return { text: expanded, missing };
}

/** The fault that a missing variable makes at a key. */
export function missingVariable(name: string, at: Omit<ConfigFault, 'message'>): ConfigFault {
  return {
    ...at,
    message: `the environment variable ${name} is not set and there is no default (\${env.${name}:-default})`,
  };
}
