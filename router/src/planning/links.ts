import { type ConstDirectiveNode, type DocumentNode, Kind, type ObjectValueNode } from 'graphql';

/** One specification that a supergraph links to. */
export interface Link {
  /** The address without its version, for example `https://specs.apollo.dev/authenticated`. */
  readonly identity: string;
  readonly version: string;
  /** The prefix of the specification's unimported elements. */
  readonly namespace: string;
  readonly purpose: string | null;
  /** From a specification's element (`@authenticated`, `Scope`) to its name in this document. */
  readonly imports: ReadonlyMap<string, string>;
}

/** Reads every `@link` on the schema definition and its extensions. */
export function readLinks(supergraph: DocumentNode): Link[] {
  const links: Link[] = [];
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) continue;
    for (const directive of definition.directives ?? []) {
      const link = readLink(directive);
      if (link) links.push(link);
    }
  }
  return links;
}

/** The name that a specification's directive goes by in this document, or null when the specification is not linked. */
export function directiveName(links: readonly Link[], identity: string): string | null {
  const link = links.find((candidate) => candidate.identity === identity);
  if (!link) return null;
  const element = identity.slice(identity.lastIndexOf('/') + 1);
  return link.imports.get(`@${element}`)?.slice(1) ?? link.namespace;
}

function readLink(directive: ConstDirectiveNode): Link | null {
  const url = stringArgument(directive, 'url') ?? stringArgument(directive, 'feature');
  if (!url) return null;
  const match = /^(.*?)(?:\/(v\d+\.\d+))?\/?$/.exec(url);
  const identity = match?.[1] ?? url;
  return {
    identity,
    version: match?.[2] ?? '',
    namespace: stringArgument(directive, 'as') ?? identity.slice(identity.lastIndexOf('/') + 1),
    purpose: stringArgument(directive, 'for'),
    imports: readImports(directive),
  };
}

function readImports(directive: ConstDirectiveNode): Map<string, string> {
  const imports = new Map<string, string>();
  const list = directive.arguments?.find((argument) => argument.name.value === 'import')?.value;
  if (list?.kind !== Kind.LIST) return imports;
  for (const item of list.values) {
    if (item.kind === Kind.STRING) imports.set(item.value, item.value);
    if (item.kind !== Kind.OBJECT) continue;
    const name = stringField(item, 'name');
    if (name) imports.set(name, stringField(item, 'as') ?? name);
  }
  return imports;
}

/** A string or enum argument of a directive, null when it is absent. */
export function stringArgument(directive: ConstDirectiveNode, name: string): string | null {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : null;
}

function stringField(object: ObjectValueNode, name: string): string | null {
  const value = object.fields.find((field) => field.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : null;
}
