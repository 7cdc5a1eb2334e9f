'use client';

import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useRef } from 'react';
import { type AnyVariables, useClient } from 'urql';
import { type FormErrors, formErrors } from '@/forms/form-errors';
import { explainFault, type Fault } from '@/graphql/fault';
import { useConfirmIdentity } from './confirm-identity';

/** What came of a change of the account or the workspace. */
export type ActionResult<TPayload> =
  | { readonly kind: 'done'; readonly payload: TPayload }
  | { readonly kind: 'refused'; readonly errors: FormErrors; readonly message: string | null }
  | { readonly kind: 'fault'; readonly fault: Fault }
  /** A proof of identity was asked for and not given. */
  | { readonly kind: 'cancelled' };

interface Refusable {
  readonly userErrors: readonly {
    readonly __typename?: string;
    readonly message: string;
    readonly field?: readonly string[] | null;
  }[];
}

/**
 * Makes one change. Where the platform first wants to know who is there, that is asked for and the change is made afterwards.
 *
 * @param select takes the payload out of the answer
 * @param subject what is changed, for example "the password"
 */
export function useAction<TData, TVariables extends AnyVariables, TPayload extends Refusable>(
  document: TypedDocumentNode<TData, TVariables>,
  select: (data: TData) => TPayload | null | undefined,
  subject: string,
): (variables: TVariables) => Promise<ActionResult<TPayload>> {
  const client = useClient();
  const confirmIdentity = useConfirmIdentity();
  const latest = useRef({ select, subject });
  latest.current = { select, subject };
  return useCallback(
    async (variables) => {
      for (;;) {
        const { data, error } = await client.mutation(document, variables);
        const payload = data ? latest.current.select(data) : null;
        if (!payload) return { kind: 'fault', fault: faultOf(error, latest.current.subject) };
        if (payload.userErrors.some(({ __typename }) => __typename === 'StepUpRequiredError')) {
          if (await confirmIdentity()) continue;
          return { kind: 'cancelled' };
        }
        if (payload.userErrors.length === 0) return { kind: 'done', payload };
        const { byPath, other } = formErrors(payload.userErrors);
        return { kind: 'refused', errors: byPath, message: other };
      }
    },
    [client, confirmIdentity, document],
  );
}

/** What to say of a change that was not made, in one text; null when it was, or when the person stopped it. */
export function problemOf(result: ActionResult<unknown>): string | null {
  switch (result.kind) {
    case 'done':
    case 'cancelled':
      return null;
    case 'refused':
      return [...Object.values(result.errors), ...(result.message ? [result.message] : [])].join(' ');
    case 'fault':
      return `${result.fault.what} ${result.fault.next}`;
  }
}

function faultOf(error: Parameters<typeof explainFault>[0] | undefined, subject: string): Fault {
  const what = `The change to ${subject} was not made.`;
  if (!error) return { what, safe: 'Nothing is lost.', next: 'Try again.', requestId: null };
  return { ...explainFault(error, subject), what };
}
