/** How a service is known to have come up. `line`: it wrote a JSON line with `"ready":true`; `url`: it answers 2xx there. */
export type Readiness = { kind: 'line' } | { kind: 'url'; url: string };

/** What to run; resolved anew for every start, since a neighbour's address may only be known by then. */
export interface Launch {
  /** Arguments of Node.js. */
  args: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string>>;
  readiness: Readiness;
}

/** One process of the platform. */
export interface ServiceDefinition {
  name: string;
  /** The file that is run; that it is missing is told before anything starts. */
  program: string;
  /** Services that must be ready before it starts, and that stop after it. */
  needs: readonly string[];
  launch(): Launch;
  /** What must be done once it is ready for the first time, before those who need it start. */
  prepare?(): Promise<void>;
}
