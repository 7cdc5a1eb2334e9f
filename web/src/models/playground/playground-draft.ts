import type { FormErrors } from '@/forms/form-errors';
import { linesOf } from '@/forms/lines';
import type { StartGenerationInput } from '@/gql/graphql';
import { fillTemplate, placesOf } from '../shared/template';

/** What is asked in the playground, as it is typed. */
export interface PlaygroundDraft {
  readonly system: string;
  readonly prompt: string;
  /** By the name of the place. */
  readonly values: Readonly<Record<string, string>>;
  /** Empty leaves it to the provider. */
  readonly temperature: string;
  readonly maxOutputTokens: string;
  readonly seed: string;
  /** One a line. */
  readonly stop: string;
  readonly outputSchema: string;
  /** A JSON list of tools with `name`, `description` and `parameters`, as providers write them. */
  readonly tools: string;
}

export const EMPTY_PLAYGROUND: PlaygroundDraft = {
  system: '',
  prompt: '',
  values: {},
  temperature: '',
  maxOutputTokens: '1024',
  seed: '',
  stop: '',
  outputSchema: '',
  tools: '',
};

/** Something to try at once. */
export const SAMPLE_PLAYGROUND: PlaygroundDraft = {
  ...EMPTY_PLAYGROUND,
  system: 'You write for owners of small shops: short sentences, no superlatives.',
  prompt: 'Describe {{product}} in three sentences, then name who it is not for.',
  values: { product: 'a reminder service for hair salons' },
};

/** One model that is asked: `model` or `model@version`; empty for the workspace's default. */
export type Choice = string;

export const MOST_COLUMNS = 4;

/** The models and the runs of the columns, as the address keeps them. */
export function columnsOf(models: string, runs: string): { readonly choice: Choice; readonly run: string }[] {
  const ids = runs.split(',');
  return models
    .split(',')
    .slice(0, MOST_COLUMNS)
    .map((choice, index) => ({ choice, run: ids[index] ?? '' }));
}

type Request = Omit<StartGenerationInput, 'modelId' | 'versionId' | 'idempotencyKey'>;
export type ReadDraft =
  | { readonly ok: true; readonly request: Request }
  | { readonly ok: false; readonly errors: FormErrors };

/** The draft as the API takes it, or what is wrong by field. */
export function requestOf(draft: PlaygroundDraft): ReadDraft {
  const errors: Record<string, string> = {};
  const number = (typed: string, field: string, low: number, high: number, isWhole: boolean) => {
    if (typed.trim() === '') return undefined;
    const value = Number(typed.replace(',', '.'));
    if (value >= low && value <= high && (!isWhole || Number.isInteger(value))) return value;
    errors[field] = `Give a ${isWhole ? 'whole ' : ''}number from ${low} to ${high}.`;
    return undefined;
  };
  if (draft.prompt.trim() === '') errors['prompt'] = 'Write what to ask.';
  for (const name of placesOf(draft.system, draft.prompt))
    if (!draft.values[name]?.trim()) errors[`values.${name}`] = `Fill in ${name}.`;
  const temperature = number(draft.temperature, 'temperature', 0, 2, false);
  const maxOutputTokens = number(draft.maxOutputTokens, 'maxOutputTokens', 1, 200_000, true);
  const seed = number(draft.seed, 'seed', 0, 2_147_483_647, true);
  const tools = toolsOf(draft.tools);
  if (tools === null) errors['tools'] = 'Write a JSON list of tools, each with name, description and parameters.';
  const system = fillTemplate(draft.system, draft.values).trim();
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return {
    ok: true,
    request: {
      prompt: fillTemplate(draft.prompt, draft.values),
      // Asked again to see whether it answers something else.
      useCache: false,
      ...(system ? { system } : {}),
      ...(temperature === undefined ? {} : { temperature }),
      ...(maxOutputTokens === undefined ? {} : { maxOutputTokens }),
      ...(seed === undefined ? {} : { seed }),
      ...(draft.outputSchema.trim() ? { outputSchema: draft.outputSchema } : {}),
      stop: linesOf(draft.stop),
      tools: tools ?? [],
    },
  };
}

function toolsOf(typed: string): NonNullable<Request['tools']> | null {
  if (typed.trim() === '') return [];
  try {
    const list: unknown = JSON.parse(typed);
    if (!Array.isArray(list)) return null;
    return list.map((tool: { name?: unknown; description?: unknown; parameters?: unknown }) => {
      if (typeof tool?.name !== 'string') throw new Error('A tool has a name.');
      return {
        name: tool.name,
        description: typeof tool.description === 'string' ? tool.description : '',
        parametersSchema: JSON.stringify(tool.parameters ?? { type: 'object' }),
      };
    });
  } catch {
    return null;
  }
}

/** The model and version of a choice, as the API takes them. */
export function modelOf(choice: Choice): Pick<StartGenerationInput, 'modelId' | 'versionId'> {
  const [modelId, versionId] = choice.split('@');
  return { ...(modelId ? { modelId } : {}), ...(versionId ? { versionId } : {}) };
}
