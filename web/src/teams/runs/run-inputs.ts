/** The parts of a workflow that say what a run has to be given. */
interface InputWorkflow {
  readonly steps: readonly { readonly tool?: string | null; readonly input: string; readonly prompt?: string | null }[];
}

interface InputTool {
  readonly name: string;
  /** JSON Schema text. */
  readonly inputSchema: string;
}

/** Something that a run can be given beside its goal. */
export interface RunInput {
  readonly name: string;
  readonly kind: 'text' | 'number' | 'list' | 'json' | 'import';
  readonly isRequired: boolean;
  /** What it is, where a template says so. */
  readonly hint: string | null;
}

const REFERENCE = /\{\{\s*task\.inputs\.([A-Za-z_][\w-]*)((?:\.[\w-]+)*)(\??)\s*\}\}/g;

/**
 * What the steps of a workflow look up among the inputs of a run. What kind each is, is read from the tool that gets it; it has to be given
 * unless everybody who asks for it does without.
 *
 * @param descriptions each as "name: what it is"
 */
export function runInputsOf(
  workflow: InputWorkflow,
  tools: readonly InputTool[],
  descriptions: readonly string[] = [],
): RunInput[] {
  const found = new Map<string, RunInput>();
  for (const { tool, input, prompt } of workflow.steps) {
    const types = typesOf(input, tools.find(({ name }) => name === tool)?.inputSchema);
    for (const [, name = '', path = '', mark = ''] of `${input}\n${prompt ?? ''}`.matchAll(REFERENCE)) {
      const before = found.get(name);
      const kind = kindOf(name, path, types.get(name));
      found.set(name, {
        name,
        kind: before && before.kind !== 'text' ? before.kind : kind,
        isRequired: (before?.isRequired ?? false) || mark === '',
        hint: hintOf(name, descriptions),
      });
    }
  }
  return [...found.values()].sort((a, b) => Number(b.isRequired) - Number(a.isRequired));
}

/** The inputs of a run as JSON text, or what of them cannot be read, by name. */
export function readRunInputs(
  inputs: readonly RunInput[],
  typed: Readonly<Record<string, string>>,
):
  | { readonly ok: true; readonly json: string }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> } {
  const values: Record<string, unknown> = {};
  const errors: Record<string, string> = {};
  for (const input of inputs) {
    const text = (typed[input.name] ?? '').trim();
    if (text === '') {
      if (input.isRequired) errors[input.name] = 'The team cannot work without it.';
      continue;
    }
    const value = typedValue(input, text);
    if (value === undefined)
      errors[input.name] = input.kind === 'number' ? 'Give a number, such as 40 or 0.05.' : 'This is no JSON.';
    else values[input.name] = value;
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, json: JSON.stringify(values) };
}

function typedValue({ kind }: RunInput, text: string): unknown {
  switch (kind) {
    case 'text':
    case 'import':
      return text;
    case 'number':
      return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
    case 'list':
      return text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    case 'json':
      try {
        return JSON.parse(text) as unknown;
      } catch {
        return undefined;
      }
    default:
      return kind satisfies never;
  }
}

function kindOf(name: string, path: string, type: string | undefined): RunInput['kind'] {
  if (name === 'importId') return 'import';
  if (/^\.\d+/.test(path)) return 'list';
  if (type === 'number' || type === 'integer') return 'number';
  if (type === 'list') return 'list';
  return type === 'array' || type === 'object' || path !== '' ? 'json' : 'text';
}

interface PropertySchema {
  readonly type?: string;
  readonly items?: { readonly type?: string };
}

/** The types of the properties of a tool that get an input of the run as it is. */
function typesOf(input: string, schema: string | undefined): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  if (schema === undefined) return types;
  const { properties = {} } = JSON.parse(schema) as { properties?: Record<string, PropertySchema> };
  for (const [property, value] of Object.entries(JSON.parse(input) as Record<string, unknown>)) {
    const name =
      typeof value === 'string' ? /^\{\{\s*task\.inputs\.([\w-]+)\??\s*\}\}$/.exec(value.trim())?.[1] : undefined;
    const { type, items } = properties[property] ?? {};
    if (name && type) types.set(name, type === 'array' && items?.type === 'string' ? 'list' : type);
  }
  return types;
}

function hintOf(name: string, descriptions: readonly string[]): string | null {
  // What is said of several at once says little of each.
  const line = descriptions.find((each) => each.startsWith(`${name}:`));
  const hint = line?.slice(line.indexOf(':') + 1).trim();
  return hint ? `${hint[0]?.toUpperCase()}${hint.slice(1)}${hint.endsWith('.') ? '' : '.'}` : null;
}

/** The inputs of an earlier run as they are typed. */
export function typedRunInputs(inputs: readonly RunInput[], json: string): Record<string, string> {
  const values = JSON.parse(json) as Record<string, unknown>;
  return Object.fromEntries(
    inputs.flatMap(({ name, kind }) => {
      const value = values[name];
      if (value == null) return [];
      if (kind === 'list' && Array.isArray(value)) return [[name, value.join('\n')]];
      return [[name, typeof value === 'string' ? value : JSON.stringify(value)]];
    }),
  );
}
