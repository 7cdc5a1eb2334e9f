/** A side of a case that has a page of its own. */
export interface CaseTab {
  readonly label: string;
  /** The last part of its address; empty for the first. */
  readonly path: string;
}

/** Only what exists: a tab joins when its service does. */
export const CASE_TABS: readonly CaseTab[] = [
  { label: 'Evidence', path: '' },
  { label: 'Price', path: 'price' },
  { label: 'Projection', path: 'projection' },
  { label: 'Marketing', path: 'marketing' },
  { label: 'Team', path: 'team' },
  { label: 'Report', path: 'report' },
];

/** Where a tab of a case is. */
export function caseAddress(id: string, { path }: Pick<CaseTab, 'path'>): string {
  const address = `/niches/opportunities/${encodeURIComponent(id)}`;
  return path ? `${address}/${path}` : address;
}
