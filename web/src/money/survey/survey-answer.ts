/** What a respondent is told. */
export type SurveyAnswer =
  | { readonly kind: 'kept'; readonly isNew: boolean }
  | { readonly kind: 'closed'; readonly message: string }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'outage'; readonly message: string };
