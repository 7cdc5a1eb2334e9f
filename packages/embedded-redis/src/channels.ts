import { globToRegExp } from './glob.js';

/** One connection's ear. */
export interface Subscriber {
  message(channel: string, payload: string): void;
  patternMessage(pattern: string, channel: string, payload: string): void;
}

/** Who listens to what. */
export interface Channels {
  subscribe(channel: string, subscriber: Subscriber): void;
  unsubscribe(channel: string, subscriber: Subscriber): void;
  subscribePattern(pattern: string, subscriber: Subscriber): void;
  unsubscribePattern(pattern: string, subscriber: Subscriber): void;
  /** Delivers a message at once and answers to how many. */
  publish(channel: string, payload: string): number;
  /** Channels with subscribers that match a pattern. */
  active(pattern: string): string[];
  count(channel: string): number;
  patternCount(): number;
}

export function createChannels(): Channels {
  const exact = new Map<string, Set<Subscriber>>();
  const patterns = new Map<string, { matches: RegExp; subscribers: Set<Subscriber> }>();
  return {
    subscribe(channel, subscriber) {
      const subscribers = exact.get(channel) ?? new Set();
      exact.set(channel, subscribers.add(subscriber));
    },
    unsubscribe(channel, subscriber) {
      const subscribers = exact.get(channel);
      subscribers?.delete(subscriber);
      if (subscribers?.size === 0) exact.delete(channel);
    },
    subscribePattern(pattern, subscriber) {
      const entry = patterns.get(pattern) ?? { matches: globToRegExp(pattern), subscribers: new Set() };
      entry.subscribers.add(subscriber);
      patterns.set(pattern, entry);
    },
    unsubscribePattern(pattern, subscriber) {
      const entry = patterns.get(pattern);
      entry?.subscribers.delete(subscriber);
      if (entry?.subscribers.size === 0) patterns.delete(pattern);
    },
    publish(channel, payload) {
      let receivers = 0;
      for (const subscriber of exact.get(channel) ?? []) {
        subscriber.message(channel, payload);
        receivers++;
      }
      for (const [pattern, { matches, subscribers }] of patterns) {
        if (!matches.test(channel)) continue;
        for (const subscriber of subscribers) {
          subscriber.patternMessage(pattern, channel, payload);
          receivers++;
        }
      }
      return receivers;
    },
    active(pattern) {
      const matches = globToRegExp(pattern);
      return [...exact.keys()].filter((channel) => matches.test(channel));
    },
    count: (channel) => exact.get(channel)?.size ?? 0,
    patternCount: () => patterns.size,
  };
}
