import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { Authenticated } from '../directives.js';
import type { Connection, Edge } from './connection.js';
import { PageInfo } from './page-info.js';

export interface ConnectionTypeOptions {
  /** The name of the node type; needed when the class is given as a function, else that of the class. */
  readonly name?: string;
  /** What stands on the connection and its edge; `@authenticated` if left out. */
  readonly directives?: readonly ClassDecorator[];
  /** Adds `totalCount: Int!`. */
  readonly totalCount?: boolean;
}

/** A class, or a function that gives it, for classes that refer to each other. */
type NodeClass<Node extends object> = ClassType<Node> | (() => ClassType<Node>);

/**
 * Makes the Relay connection of a node type: `<Node>Connection` with `edges`, `nodes`, `pageInfo` and, if asked for, `totalCount`.
 * Fill it with `toConnection`.
 *
 * @throws TypeError when the class is given as a function and no name is.
 *
 * @example
 * export const KeywordConnection = ConnectionType(Keyword, { totalCount: true });
 * export const AnalysisConnection = ConnectionType(() => Analysis, { name: 'Analysis' });
 */
export function ConnectionType<Node extends object>(
  node: NodeClass<Node>,
  options: ConnectionTypeOptions = {},
): ClassType<Connection<Node>> {
  const name = nodeName(node, options);
  const EdgeClass = EdgeType(node, options);

  class ConnectionClass {}
  define(ConnectionClass, `${name}Connection`, `A page of a list of ${name}.`, options);
  addField(ConnectionClass, 'edges', () => [EdgeClass], 'The items of this page with their cursors.');
  addField(ConnectionClass, 'nodes', () => [classOf(node)], 'The items of this page.');
  addField(ConnectionClass, 'pageInfo', () => PageInfo, 'Where this page stands in the list.');
  if (options.totalCount === true) {
    addField(ConnectionClass, 'totalCount', () => Int, 'How many there are on all pages together.');
  }
  return ConnectionClass as unknown as ClassType<Connection<Node>>;
}

/** Makes `<Node>Edge` with `cursor` and `node`; `ConnectionType` does this by itself. */
export function EdgeType<Node extends object>(
  node: NodeClass<Node>,
  options: ConnectionTypeOptions = {},
): ClassType<Edge<Node>> {
  const name = nodeName(node, options);
  class EdgeClass {}
  define(EdgeClass, `${name}Edge`, `A ${name} and where it stands in its list.`, options);
  addField(EdgeClass, 'cursor', () => String, 'Where the item stands; give it back as `after`.');
  addField(EdgeClass, 'node', () => classOf(node), 'The item.');
  return EdgeClass as unknown as ClassType<Edge<Node>>;
}

function define(
  target: ClassType,
  name: string,
  description: string,
  { directives = [Authenticated()] }: ConnectionTypeOptions,
): void {
  Object.defineProperty(target, 'name', { value: name });
  ObjectType(name, { description })(target);
  for (const directive of directives) directive(target);
}

function addField(target: ClassType, name: string, type: () => object, description: string): void {
  Field(type, { description })(target.prototype, name);
}

function nodeName<Node extends object>(node: NodeClass<Node>, { name }: ConnectionTypeOptions): string {
  if (name !== undefined) return name;
  if (isClass(node)) return node.name;
  throw new TypeError('ConnectionType needs the name of the node type when the class is given as a function.');
}

function classOf<Node extends object>(node: NodeClass<Node>): ClassType<Node> {
  return isClass(node) ? node : node();
}

/** Arrow functions have no prototype. */
function isClass<Node extends object>(node: NodeClass<Node>): node is ClassType<Node> {
  return 'prototype' in node && node.prototype !== undefined;
}
