/** An output as a person reads it: the text that it is about, if there is one, and the whole as JSON. */
export interface ReadOutput {
  readonly text: string | null;
  /** Where the text stands: null when the output is the text itself. */
  readonly textKey: string | null;
  readonly json: string;
}

const TEXT_KEYS = ['content', 'text', 'markdown', 'body'];

/** Reads an output, JSON text. What is no JSON is text. */
export function readOutput(output: string): ReadOutput {
  let value: unknown;
  try {
    value = JSON.parse(output);
  } catch {
    return { text: output, textKey: null, json: JSON.stringify(output, null, 2) };
  }
  const json = JSON.stringify(value, null, 2);
  if (typeof value === 'string') return { text: value, textKey: null, json };
  const record = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const textKey = TEXT_KEYS.find((key) => typeof record[key] === 'string') ?? null;
  return { text: textKey === null ? null : String(record[textKey]), textKey, json };
}

/** The output with another text in the place of the one that it is about; JSON text. */
export function withText(output: string, text: string): string {
  const { textKey } = readOutput(output);
  if (textKey === null) return JSON.stringify(text);
  return JSON.stringify({ ...(JSON.parse(output) as object), [textKey]: text });
}

/** Why a typed output cannot be taken; null when it can. */
export function outputProblem(typed: string): string | null {
  try {
    JSON.parse(typed);
    return null;
  } catch (error) {
    return `This is no JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
}
