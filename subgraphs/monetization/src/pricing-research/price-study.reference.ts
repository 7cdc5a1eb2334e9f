import type { EntityReference } from '@paissive/graphql-kit';
import type { MonetizationContext } from '../context.js';

export function priceStudyReference({ id }: EntityReference, { loaders }: MonetizationContext) {
  return loaders.studies.load(id);
}
