import { z } from 'zod';
import { durationMs } from './duration.js';

/** `extensions.policies` and `extensions.policy_hook`: what decides @policy. */

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** A rule over the claims of a verified token. */
export type PolicyRule =
  | { readonly all: readonly PolicyRule[] }
  | { readonly any: readonly PolicyRule[] }
  | { readonly not: PolicyRule }
  | ClaimRule;

export interface ClaimRule {
  /** Its name, or a path into it with dots. */
  readonly claim: string;
  readonly contains?: string | number | boolean | undefined;
  readonly equals?: string | number | boolean | undefined;
  readonly in?: readonly (string | number | boolean)[] | undefined;
}

interface AnyRule {
  readonly all?: readonly PolicyRule[] | undefined;
  readonly any?: readonly PolicyRule[] | undefined;
  readonly not?: PolicyRule | undefined;
  readonly claim?: string | undefined;
  readonly contains?: ClaimRule['contains'];
  readonly equals?: ClaimRule['equals'];
  readonly in?: ClaimRule['in'];
}

const given = (...parts: readonly unknown[]) => parts.filter((part) => part !== undefined).length;

const rule: z.ZodType<PolicyRule> = z.lazy(() =>
  z
    .strictObject({
      all: z.array(rule).min(1).optional(),
      any: z.array(rule).min(1).optional(),
      not: rule.optional(),
      claim: z.string().min(1).optional(),
      contains: scalar.optional(),
      equals: scalar.optional(),
      in: z.array(scalar).min(1).optional(),
    })
    .refine((parts: AnyRule) => given(parts.all, parts.any, parts.not, parts.claim) === 1, {
      error: 'write one of all, any, not and claim',
    })
    .refine((parts: AnyRule) => given(parts.contains, parts.equals, parts.in) === (parts.claim === undefined ? 0 : 1), {
      error: 'a claim goes with one of contains, equals and in',
    })
    .transform((parts) => parts as PolicyRule),
);

export const policiesConfig = z.record(z.string(), rule).default({});

export const policyHookConfig = z.strictObject({
  url: z.url(),
  timeout: durationMs.default(1_000),
});

export type PolicyHookConfig = z.infer<typeof policyHookConfig>;
