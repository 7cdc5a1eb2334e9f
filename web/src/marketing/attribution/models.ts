import type { AttributionModelsQuery } from '@/gql/graphql';

/** A way to share a conversion out, as the question names it. */
export type AttributionModel = Exclude<keyof AttributionModelsQuery, '__typename'>;

interface Model {
  readonly label: string;
  /** To whom it gives the credit. */
  readonly gives: string;
  /** What its figures answer. */
  readonly answers: string;
}

/** The ways to share a conversion out, from the simplest to the one that reckons. */
export const MODELS: Readonly<Record<AttributionModel, Model>> = {
  FIRST_TOUCH: { label: 'First', gives: 'All to the first contact', answers: 'What makes people know us?' },
  LAST_TOUCH: { label: 'Last', gives: 'All to the last contact', answers: 'What do people come by when they buy?' },
  LAST_NON_DIRECT: {
    label: 'Last not direct',
    gives: 'All to the last contact that was not a direct visit',
    answers: 'What brought them, where they typed the address at the end?',
  },
  LINEAR: { label: 'Even', gives: 'The same to each contact', answers: 'What takes part at all?' },
  TIME_DECAY: {
    label: 'Recent',
    gives: 'More to later contacts: half as much for every 7 days before',
    answers: 'What moved people near the decision?',
  },
  POSITION_BASED: {
    label: 'Ends',
    gives: '40 % to the first, 40 % to the last, the rest to those between',
    answers: 'What opens and what closes?',
  },
  MARKOV: {
    label: 'Would be missed',
    gives: 'By how many conversions would be lost without the channel, over all ways at once',
    answers: 'What would we miss if it were gone?',
  },
};
export const MODEL_ORDER = Object.keys(MODELS) as readonly AttributionModel[];
