/** What a run found and made. */
export interface Report {
  readonly title: string;
  readonly markdown: string;
  readonly html: string;
}
