import type { Run } from './run.js';

/** The indices of the variables that a planned operation uses, without those that the plan adds. See `variableName`. */
export function variableIndices(usages: readonly string[] | null | undefined): number[] {
  return (usages ?? []).flatMap((usage) => (/^v\d+$/.test(usage) ? [Number(usage.slice(1))] : []));
}

/** The members of a `variables` object, without its braces. A variable that the client left out is left out. */
export function variablesText(run: Run, usages: readonly number[]): string {
  let text = '';
  for (const index of usages) {
    const value = run.variableTexts[index];
    if (value !== undefined) text += `${text === '' ? '' : ','}"v${index}":${value}`;
  }
  return text;
}
