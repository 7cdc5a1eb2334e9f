/** What the parts of the platform are called in scopes, and here. */
const AREAS: Readonly<Record<string, string>> = {
  accounts: 'People and workspace',
  niches: 'Niches',
  monetization: 'Money',
  marketing: 'Marketing',
  'ai-models': 'Models',
  'agent-teams': 'Teams',
};

/** A part of the platform with what a key may do there. */
export interface ScopeArea {
  readonly area: string;
  readonly label: string;
  /** Scopes of this area that the person has; `read` before `write`. */
  readonly scopes: readonly { readonly scope: string; readonly verb: string }[];
}

/** The scopes that can be given to a key, by area. Keys never administer the platform, so those scopes are left out. */
export function scopeAreas(own: readonly string[]): ScopeArea[] {
  const areas = new Map<string, { scope: string; verb: string }[]>();
  for (const scope of own) {
    const [area = '', verb = ''] = scope.split(':');
    if (area === 'admin') continue;
    areas.set(area, [...(areas.get(area) ?? []), { scope, verb }]);
  }
  return [...areas].map(([area, scopes]) => ({
    area,
    label: AREAS[area] ?? area,
    scopes: scopes.toSorted((a, b) => a.verb.localeCompare(b.verb)),
  }));
}

/** Scopes in one line: "Niches: read, write · Money: read". */
export function scopesInWords(scopes: readonly string[]): string {
  return scopeAreas(scopes)
    .map(({ label, scopes: given }) => `${label}: ${given.map(({ verb }) => verb).join(', ')}`)
    .join(' · ');
}
