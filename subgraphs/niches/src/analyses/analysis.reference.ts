import type { EntityReference } from '@paissive/graphql-kit';
import type { NichesContext } from '../context.js';

export function analysisReference({ id }: EntityReference, { loaders }: NichesContext) {
  return loaders.analyses.load(id);
}
