import type { ListQuery } from '../registry/registry.repository.js';

/** A text with places to fill in, in versions that never change. */
export interface Prompt {
  readonly id: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly description: string;
  readonly createdAt: Date;
}

export interface PromptVersion {
  readonly promptId: string;
  /** From 1. */
  readonly version: number;
  /** Instructions; empty for none. */
  readonly system: string;
  /** What the user says. */
  readonly template: string;
  /** What is different from the one before. */
  readonly notes: string;
  readonly createdAt: Date;
}

export interface PromptRepository {
  insert(prompt: Prompt, version: PromptVersion): Promise<'stored' | 'name_taken'>;
  /** Gives it the next number. */
  addVersion(version: Omit<PromptVersion, 'version'>): Promise<PromptVersion>;
  findByIds(workspaceId: string, ids: readonly string[]): Promise<Prompt[]>;
  list(workspaceId: string, query: ListQuery): Promise<Prompt[]>;
  /** The newest first, at most 100 of each. */
  versionsOf(workspaceId: string, promptIds: readonly string[]): Promise<PromptVersion[]>;
  delete(workspaceId: string, id: string): Promise<boolean>;
}

const PLACE = /\{\{\s*([A-Za-z][A-Za-z0-9_]{0,59})\s*\}\}/g;

/** The names of the places, in order, each once. */
export function variablesOf({ system, template }: Pick<PromptVersion, 'system' | 'template'>): string[] {
  return [...new Set([...`${system}\n${template}`.matchAll(PLACE)].map(([, name]) => name ?? ''))];
}

export type FilledPrompt =
  | { readonly kind: 'filled'; readonly system: string; readonly text: string }
  | { readonly kind: 'faulty'; readonly message: string };

/**
 * Fills the places. All must be filled, and nothing else given: a misspelt name would leave a hole that nobody sees. What is filled in is
 * not looked at for places of its own.
 */
export function fillPrompt(
  prompt: Pick<PromptVersion, 'system' | 'template'>,
  values: ReadonlyMap<string, string>,
): FilledPrompt {
  const names = variablesOf(prompt);
  const missing = names.find((name) => !values.has(name));
  if (missing !== undefined) return { kind: 'faulty', message: `There is no value for ${missing}.` };
  const unknown = [...values.keys()].find((name) => !names.includes(name));
  if (unknown !== undefined) return { kind: 'faulty', message: `The prompt has no place called ${unknown}.` };
  const fill = (text: string) => text.replace(PLACE, (_, name: string) => values.get(name) ?? '');
  return { kind: 'filled', system: fill(prompt.system), text: fill(prompt.template) };
}
