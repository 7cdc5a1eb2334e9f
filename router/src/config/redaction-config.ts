import { z } from 'zod';

/** `include_subgraph_errors` of router.yaml. */

const lists = {
  allow_extensions_keys: z.array(z.string()).optional(),
  deny_extensions_keys: z.array(z.string()).optional(),
};
const notBoth = (rule: boolean | { allow_extensions_keys?: unknown; deny_extensions_keys?: unknown }) =>
  typeof rule === 'boolean' || rule.allow_extensions_keys === undefined || rule.deny_extensions_keys === undefined;
const NOT_BOTH = { error: 'write allow_extensions_keys or deny_extensions_keys, not both' };

const forAll = z
  .union([z.boolean(), z.strictObject({ redact_message: z.boolean(), ...lists })])
  .refine(notBoth, NOT_BOTH);
const forOne = z
  .union([
    z.boolean(),
    z.strictObject({
      redact_message: z.boolean().optional(),
      exclude_global_keys: z.array(z.string()).optional(),
      ...lists,
    }),
  ])
  .refine(notBoth, NOT_BOTH);

export const redactionConfig = z
  .strictObject({ all: forAll.default(false), subgraphs: z.record(z.string(), forOne).default({}) })
  .check(({ value, issues }) => {
    if (typeof value.all !== 'boolean') return;
    for (const [name, rule] of Object.entries(value.subgraphs)) {
      if (typeof rule === 'boolean') continue;
      const message = 'must be true or false when all is';
      issues.push({ code: 'custom', path: ['subgraphs', name], message, input: rule });
    }
  });
