import type { EntityReference } from '@paissive/graphql-kit';
import type { NichesContext } from '../context.js';

export function keywordImportReference({ id }: EntityReference, { loaders }: NichesContext) {
  return loaders.imports.load(id);
}
