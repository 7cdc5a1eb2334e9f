import type { PriceStudyMethod } from '@/gql/graphql';

/** Ways of asking for prices. */
export const METHODS: Readonly<Record<PriceStudyMethod, { label: string; meaning: string; columns: string }>> = {
  VAN_WESTENDORP: {
    label: 'Van Westendorp',
    meaning: 'Four prices each: too cheap, cheap, expensive, too expensive',
    columns:
      'Columns “too cheap”, “cheap”, “expensive”, “too expensive”, one respondent a row; “intent cheap” and “intent expensive” from 1 to 5 if you have them.',
  },
  GABOR_GRANGER: {
    label: 'Gabor-Granger',
    meaning: 'Whether they would buy at given prices',
    columns: 'Columns “price” and “would buy” (yes or no), a row for each respondent and price.',
  },
};
