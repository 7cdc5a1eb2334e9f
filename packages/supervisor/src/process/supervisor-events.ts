/** What happens to the processes, for people to read and for tests to wait on. */
export type SupervisorEvent =
  | { type: 'started'; name: string; pid: number }
  | { type: 'ready'; name: string; pid: number; tookMs: number }
  | { type: 'exited'; name: string; pid: number; how: string; restartInMs: number }
  | { type: 'looping'; name: string; exits: number; lastLines: string[] }
  | { type: 'stopped'; name: string };

/** An event as a line for the terminal; null when it would only be noise there. */
export function describeEvent(event: SupervisorEvent): string | null {
  switch (event.type) {
    case 'started':
    case 'stopped':
      return null;
    case 'ready':
      return `${event.name} is ready (${(event.tookMs / 1000).toFixed(1)} s, process ${event.pid})`;
    case 'exited':
      return `${event.name} ended (${event.how}); starting it again in ${event.restartInMs / 1000} s`;
    case 'looping':
      return [`${event.name} ended ${event.exits} times in a row. Its last lines:`, ...event.lastLines].join('\n  ');
  }
}
