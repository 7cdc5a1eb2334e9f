import type { EntityReference } from '@paissive/graphql-kit';
import type { NichesContext } from '../context.js';

export function reportReference({ id }: EntityReference, { loaders }: NichesContext) {
  return loaders.reports.load(id);
}
