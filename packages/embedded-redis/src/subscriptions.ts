import type { Channels, Subscriber } from './channels.js';
import { encodeReply } from './reply.js';

export const SUBSCRIPTION_COMMANDS: ReadonlySet<string> = new Set([
  'subscribe',
  'unsubscribe',
  'psubscribe',
  'punsubscribe',
]);

/** What one session listens to. */
export interface Subscriptions {
  readonly count: number;
  /** Carries out one of the four commands and writes an answer for each name. */
  change(command: string, names: readonly string[]): void;
  close(): void;
}

export function createSubscriptions(shared: Channels, write: (bytes: string) => void): Subscriptions {
  const channels = new Set<string>();
  const patterns = new Set<string>();
  const subscriber: Subscriber = {
    message: (channel, payload) => write(encodeReply(['message', channel, payload])),
    patternMessage: (pattern, channel, payload) => write(encodeReply(['pmessage', pattern, channel, payload])),
  };
  const count = () => channels.size + patterns.size;
  const changes: Record<string, (name: string) => void> = {
    subscribe(channel) {
      channels.add(channel);
      shared.subscribe(channel, subscriber);
    },
    unsubscribe(channel) {
      channels.delete(channel);
      shared.unsubscribe(channel, subscriber);
    },
    psubscribe(pattern) {
      patterns.add(pattern);
      shared.subscribePattern(pattern, subscriber);
    },
    punsubscribe(pattern) {
      patterns.delete(pattern);
      shared.unsubscribePattern(pattern, subscriber);
    },
  };
  return {
    get count() {
      return count();
    },
    change(command, names) {
      const held = command.startsWith('p') ? patterns : channels;
      const targets = names.length === 0 ? [...held] : names;
      for (const name of targets) {
        changes[command]?.(name);
        write(encodeReply([command, name, count()]));
      }
      // Leaving everything is answered even when there was nothing to leave.
      if (targets.length === 0) write(encodeReply([command, null, count()]));
    },
    close() {
      for (const channel of [...channels]) changes['unsubscribe']?.(channel);
      for (const pattern of [...patterns]) changes['punsubscribe']?.(pattern);
    },
  };
}
