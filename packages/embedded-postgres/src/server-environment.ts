/** What the server's programs may see: nothing of the caller's `PG…` variables or language. Windows programs need theirs. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return process.platform === 'win32' ? process.env : { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}
