'use client';

import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { type AnyVariables, type CombinedError, useClient } from 'urql';

/** The part of a Relay connection that a list needs. */
export interface Page<TNode> {
  readonly nodes: readonly TNode[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly totalCount?: number;
}

/** A list that grows page by page. */
export interface ConnectionState<TNode> {
  readonly nodes: readonly TNode[];
  readonly totalCount: number | null;
  readonly hasNextPage: boolean;
  /** True until the first page is there or failed. */
  readonly isFirstLoad: boolean;
  readonly isLoading: boolean;
  readonly error: CombinedError | null;
  /** The query succeeded and what it asks inside does not exist. */
  readonly isMissing: boolean;
  loadMore(): void;
  reload(): void;
}

interface Held<TNode> {
  readonly key: string;
  readonly nodes: readonly TNode[];
  readonly totalCount: number | null;
  readonly cursor: string | null;
  readonly hasNextPage: boolean;
  readonly isLoading: boolean;
  readonly isLoaded: boolean;
  readonly isMissing: boolean;
  readonly error: CombinedError | null;
}

/** Lists as they were left, so that going back shows them at once and refreshes them behind the scenes. */
const remembered = new Map<string, Held<never>>();
const REMEMBERED_LISTS = 30;

/**
 * Pages through a connection. A change of the variables starts over; the rows shown before stay until the new ones are there.
 *
 * @param select takes the connection out of the answer; null when its parent does not exist.
 */
export function useConnection<TData, TVariables extends AnyVariables, TNode>(
  document: TypedDocumentNode<TData, TVariables>,
  variables: TVariables,
  select: (data: TData) => Page<TNode> | null | undefined,
): ConnectionState<TNode> {
  const client = useClient();
  const key = `${operationName(document)} ${JSON.stringify(variables)}`;
  const [held, dispatch] = useReducer(
    (before: Held<TNode>, change: (held: Held<TNode>) => Held<TNode>) => change(before),
    key,
    (first) => recall<TNode>(first) ?? blank<TNode>(first),
  );
  const latest = useRef({ variables, select, key });
  latest.current = { variables, select, key };

  const load = useCallback(
    async (after: string | null) => {
      const asked = latest.current;
      const isCurrent = () => latest.current.key === asked.key;
      dispatch((before) => ({ ...before, isLoading: true, error: null }));
      const answer = await client.query(document, { ...asked.variables, after } as TVariables, {
        requestPolicy: 'network-only',
      });
      if (!isCurrent()) return;
      const page = answer.data ? asked.select(answer.data) : undefined;
      dispatch((before) =>
        remember(arrived(before, asked.key, after, page, answer.error ?? null, Boolean(answer.data))),
      );
    },
    [client, document],
  );

  useEffect(() => {
    const before = recall<TNode>(key);
    if (before) dispatch(() => before);
    void load(null);
  }, [key, load]);

  return {
    nodes: held.nodes,
    totalCount: held.totalCount,
    hasNextPage: held.hasNextPage,
    isFirstLoad: !held.isLoaded && !held.error,
    isLoading: held.isLoading || held.key !== key,
    error: held.error,
    isMissing: held.isMissing,
    loadMore: useCallback(() => void load(held.cursor), [load, held.cursor]),
    reload: useCallback(() => void load(null), [load]),
  };
}

function arrived<TNode>(
  before: Held<TNode>,
  key: string,
  after: string | null,
  page: Page<TNode> | null | undefined,
  error: CombinedError | null,
  hasData: boolean,
): Held<TNode> {
  if (!page)
    return {
      ...before,
      key,
      isLoading: false,
      error,
      isMissing: hasData && !error,
      isLoaded: before.isLoaded || !error,
    };
  const nodes = after === null ? page.nodes : [...before.nodes, ...page.nodes];
  return {
    key,
    nodes,
    totalCount: page.totalCount ?? null,
    cursor: page.pageInfo.endCursor ?? null,
    hasNextPage: page.pageInfo.hasNextPage,
    isLoading: false,
    isLoaded: true,
    isMissing: false,
    error,
  };
}

function blank<TNode>(key: string): Held<TNode> {
  return {
    key,
    nodes: [],
    totalCount: null,
    cursor: null,
    hasNextPage: false,
    isLoading: true,
    isLoaded: false,
    isMissing: false,
    error: null,
  };
}

function remember<TNode>(held: Held<TNode>): Held<TNode> {
  remembered.delete(held.key);
  remembered.set(held.key, held as Held<never>);
  const oldest = remembered.keys().next().value;
  if (remembered.size > REMEMBERED_LISTS && oldest !== undefined) remembered.delete(oldest);
  return held;
}

function recall<TNode>(key: string): Held<TNode> | undefined {
  return remembered.get(key);
}

function operationName(document: TypedDocumentNode<unknown, never> | { definitions: readonly unknown[] }): string {
  const definition = document.definitions[0] as { name?: { value: string } } | undefined;
  return definition?.name?.value ?? '';
}
