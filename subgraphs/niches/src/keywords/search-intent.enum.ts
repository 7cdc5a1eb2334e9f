import { enumOf } from '@paissive/graphql-kit';
import type { SearchIntent } from '../imports/keyword-record.js';

export const SearchIntentEnum = enumOf<SearchIntent>('SearchIntent', 'What the searcher is after.', {
  INFORMATIONAL: 'To learn something.',
  NAVIGATIONAL: 'To get to a certain site.',
  COMMERCIAL: 'To compare before buying.',
  TRANSACTIONAL: 'To buy or sign up now.',
});
