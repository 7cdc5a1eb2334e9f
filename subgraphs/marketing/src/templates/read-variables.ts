import { parseDecimal } from '@paissive/money';
import type { Fault } from '../records/fault.js';
import type { TemplateVariable } from './template.js';

/** A value as it was entered; several for a list. */
export interface GivenVariable {
  readonly name: string;
  readonly values: readonly string[];
}

export type ReadVariables =
  /** Text for each variable that has one; a list is one line of Markdown an item. */
  | { readonly kind: 'read'; readonly values: ReadonlyMap<string, string> }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

/** Checks what was entered against what a template asks for. */
export function readVariables(variables: readonly TemplateVariable[], given: readonly GivenVariable[]): ReadVariables {
  const faults: Fault[] = [];
  const values = new Map<string, string>();
  const known = new Map(variables.map((variable) => [variable.name, variable]));
  for (const [index, { name, values: entered }] of given.entries()) {
    const variable = known.get(name);
    const path = ['variables', `${index}`];
    if (!variable) faults.push({ path: [...path, 'name'], message: `The template has no variable ${name}.` });
    else if (values.has(name)) faults.push({ path: [...path, 'name'], message: `${name} was given already.` });
    else {
      const problem = problemOf(variable, entered);
      if (problem !== null) faults.push({ path: [...path, 'values'], message: problem });
      values.set(name, variable.type === 'LIST' ? entered.map((item) => `- ${item}`).join('\n') : (entered[0] ?? ''));
    }
  }
  for (const { name, isRequired } of variables) {
    if (isRequired && !values.get(name)) faults.push({ path: ['variables'], message: `The template needs ${name}.` });
  }
  return faults.length > 0 ? { kind: 'faulty', faults } : { kind: 'read', values };
}

function problemOf({ name, type }: TemplateVariable, entered: readonly string[]): string | null {
  if (type !== 'LIST' && entered.length !== 1) return `${name} is one value.`;
  const [first = ''] = entered;
  switch (type) {
    case 'NUMBER':
      return parseDecimal(first) === null ? `${name} is a number such as 12.50.` : null;
    case 'URL':
      return isWebAddress(first) ? null : `${name} is an address that begins with https:// or http://.`;
    case 'LIST':
    case 'TEXT':
      return null;
  }
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
