import type { DossierQuery } from '@/gql/graphql';

/** An opportunity with everything its evidence page shows. */
export type Dossier = NonNullable<DossierQuery['opportunity']>;
