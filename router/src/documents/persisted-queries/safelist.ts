import { type DefinitionNode, type DocumentNode, Kind, parse, print, type SelectionSetNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { OperationLimits } from '../../execution/engine-options.js';
import { parseDocument } from '../parse-document.js';
import type { Rejection } from '../rejection.js';

export interface SafelistOptions {
  readonly bodies: Iterable<string>;
  /** Bounds on reading what clients send. */
  readonly limits: OperationLimits;
  /** Whether documents of nothing but introspection are always allowed. */
  readonly allowIntrospection: boolean;
}

/** What is said of a text: listed, unlisted, or the rejection of one that does not parse. */
export type SafelistVerdict = 'listed' | 'unlisted' | Rejection;

const REMEMBERED_VERDICTS = 2_000;
const REMEMBERED_CHARACTERS = 16_000_000;
const INTROSPECTION_FIELDS: ReadonlySet<string> = new Set(['__schema', '__type', '__typename']);

/**
 * Compares texts with a list as the Apollo Router does: white space, commas, comments and the order of definitions do not count, all else
 * does. Verdicts are remembered, so that neither listed nor unlisted texts are parsed over and over.
 */
export function createSafelist({
  bodies,
  limits,
  allowIntrospection,
}: SafelistOptions): (text: string) => SafelistVerdict {
  const exact = new Set(bodies);
  const normalized = new Set([...exact].map((body) => normalize(parse(body, { noLocation: true }))));
  const verdicts = new LRUCache<string, { verdict: SafelistVerdict }>({
    max: REMEMBERED_VERDICTS,
    maxSize: REMEMBERED_CHARACTERS,
    sizeCalculation: (_verdict, text) => text.length + 1,
  });

  const judge = (text: string): SafelistVerdict => {
    const document = parseDocument(text, limits);
    if (document.kind === 'rejection') return document;
    if (allowIntrospection && isIntrospection(document)) return 'listed';
    return normalized.has(normalize(document)) ? 'listed' : 'unlisted';
  };
  return (text) => {
    if (exact.has(text)) return 'listed';
    const known = verdicts.get(text);
    if (known) return known.verdict;
    const verdict = judge(text);
    verdicts.set(text, { verdict });
    return verdict;
  };
}

/** Operations by name, then fragments by name, printed alike. */
function normalize(document: DocumentNode): string {
  const key = (node: DefinitionNode) =>
    `${node.kind === Kind.OPERATION_DEFINITION ? 0 : 1}${'name' in node && node.name ? node.name.value : ''}`;
  const definitions = document.definitions
    .map((node) => ({ node, key: key(node) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ node }) => node);
  return print({ kind: Kind.DOCUMENT, definitions });
}

/** Whether every root field of every operation, also through fragments, is introspection. */
function isIntrospection(document: DocumentNode): boolean {
  const seen = new Set<string>();
  const isOnly = (set: SelectionSetNode): boolean =>
    set.selections.every((selection) => {
      if (selection.kind === Kind.FIELD) return INTROSPECTION_FIELDS.has(selection.name.value);
      if (selection.kind === Kind.INLINE_FRAGMENT) return isOnly(selection.selectionSet);
      const name = selection.name.value;
      if (seen.has(name)) return true;
      seen.add(name);
      return document.definitions.some(
        (node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === name && isOnly(node.selectionSet),
      );
    });
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  return operations.length > 0 && operations.every((operation) => isOnly(operation.selectionSet));
}
