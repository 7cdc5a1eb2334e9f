import { isJsonObject, type Json, type JsonObject } from './json.js';
import { valueInWords } from './value-in-words.js';

/**
 * Templates refer to what is known of a run by path: `{{task.goal}}`, `{{steps.analyse.output.best.id}}`, list items by number
 * (`{{steps.rank.output.items.0.name}}`). A `?` at the end lets the value be absent. Nothing is evaluated: a path is looked up
 * among own properties, and that is all. A text that is one reference becomes the value it refers to, of whatever type; within
 * a longer text, values are told in words.
 */
const REFERENCE = /\{\{\s*([^{}]*?)\s*\}\}/g;
const PATH = /^[A-Za-z_][\w-]*(\.[\w-]+)*\??$/;

/** What a template can refer to. */
export interface TemplateScope {
  readonly task: JsonObject;
  readonly steps: Readonly<Record<string, { readonly output: Json }>>;
}

/** A reference that leads nowhere. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  readonly path: string;

  constructor(path: string, reason: string) {
    super(`{{${path}}} ${reason}`);
    this.path = path;
  }
}

/** The paths that a template refers to, in order, repetitions included. */
export function referencesIn(template: Json): string[] {
  if (typeof template === 'string') return [...template.matchAll(REFERENCE)].map((match) => match[1] ?? '');
  if (Array.isArray(template)) return (template as readonly Json[]).flatMap(referencesIn);
  return isJsonObject(template) ? Object.values(template).flatMap(referencesIn) : [];
}

/** Whether a path has the form that a path has. */
export function isPath(path: string): boolean {
  return PATH.test(path);
}

/** The step whose output a path refers to; null for other paths. */
export function stepOfPath(path: string): string | null {
  const [root, stepId] = path.replace(/\?$/, '').split('.');
  return root === 'steps' ? (stepId ?? '') : null;
}

/**
 * Fills in a template.
 *
 * @throws TemplateError for a path that leads nowhere and has no `?`
 */
export function fillTemplate(template: Json, scope: TemplateScope): Json {
  if (typeof template === 'string') return fillText(template, scope);
  if (Array.isArray(template)) return (template as readonly Json[]).map((item) => fillTemplate(item, scope));
  if (!isJsonObject(template)) return template;
  return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, fillTemplate(value, scope)]));
}

function fillText(text: string, scope: TemplateScope): Json {
  const [only] = text.matchAll(REFERENCE);
  if (only?.[0] === text.trim()) return lookUp(only[1] ?? '', scope);
  return text.replace(REFERENCE, (_match, path: string) => textOf(lookUp(path, scope)));
}

function lookUp(path: string, scope: TemplateScope): Json {
  if (!PATH.test(path)) throw new TemplateError(path, 'is not a path.');
  const isOptional = path.endsWith('?');
  let value: unknown = scope;
  for (const part of path.replace(/\?$/, '').split('.')) {
    // Own properties only: `constructor` and the like lead nowhere.
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, part);
    value = isThere ? (value as Record<string, unknown>)[part] : undefined;
  }
  if (value !== undefined && (value !== null || isOptional)) return value as Json;
  if (isOptional) return null;
  throw new TemplateError(path, value === null ? 'is empty.' : 'leads nowhere.');
}

/** Numbers and texts stand as they are; what has parts is told in words, for a text is read by people and models. */
function textOf(value: Json): string {
  if (value === null) return '';
  return typeof value === 'object' ? valueInWords(value) : String(value);
}
