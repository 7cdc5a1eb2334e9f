import type { Keyspace } from '../keyspace.js';
import { notAFloat, notAnInteger } from '../redis-error.js';
import type { Reply } from '../reply.js';

/** What a data command works on. */
export interface CommandContext {
  keyspace: Keyspace;
  now: () => number;
}

/** One command. `arity` as Redis counts it, the name included; negative = at least. */
export interface Command {
  arity: number;
  /** Whether it may need memory and is therefore refused when there is none. */
  grows?: boolean;
  run(context: CommandContext, args: string[]): Reply;
}

export type CommandTable = Readonly<Record<string, Command>>;

/** A whole number that a double holds exactly. */
export function toInteger(text: string): number {
  const value = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(value)) throw notAnInteger();
  return value;
}

/** A number as Redis reads scores and increments. */
export function toFloat(text: string): number {
  if (/^[+-]?inf(inity)?$/i.test(text))
    return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isNaN(value)) throw notAFloat();
  return value;
}

/** A number as Redis writes scores and increments. */
export function fromFloat(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return 'inf';
  if (value === Number.NEGATIVE_INFINITY) return '-inf';
  return String(value);
}

/** The part of a list between two positions, negative ones from the end. */
export function slice<T>(items: readonly T[], start: number, stop: number): T[] {
  const from = start < 0 ? Math.max(0, items.length + start) : start;
  const to = stop < 0 ? items.length + stop : stop;
  return items.slice(from, to + 1);
}

/** Total length of some arguments, for the memory count. */
export function lengthOf(args: readonly string[]): number {
  return args.reduce((sum, arg) => sum + arg.length + 16, 0);
}

/** Splits a flat list into pairs. */
export function pairsOf(args: readonly string[]): [string, string][] {
  return Array.from({ length: args.length / 2 }, (_, index) => [args[index * 2] ?? '', args[index * 2 + 1] ?? '']);
}
