import type { EntityReference } from '@paissive/graphql-kit';
import type { NichesContext } from '../context.js';

export function opportunityReference({ id }: EntityReference, { loaders }: NichesContext) {
  return loaders.opportunities.load(id);
}
