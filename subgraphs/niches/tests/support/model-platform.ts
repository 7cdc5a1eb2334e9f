import { PlatformCallError, type PlatformCaller, type PlatformClient } from '@paissive/platform-client';

/** What a model answers of the form that is asked for. */
export const STATEMENTS = {
  summary: 'People look for a planner that does the work of a week in one go.',
  problem: 'Cooking every day costs time that they do not have.',
  audience: [{ name: 'Working parents', why: 'They cook for several and have little time.' }],
  competitors: [{ name: 'Plan Kitchen', why: 'Weekly plans with a shopping list.' }],
  barriers: ['Recipes are protected by nobody, so that anybody can copy them.'],
  nextSteps: [{ step: 'Ask five parents how they plan a week.', why: 'Plans that are too strict are given up.' }],
};

const GENERATION = {
  id: 'g',
  status: 'COMPLETED',
  outputJson: null,
  failureCode: null,
  failureMessage: null,
  model: { id: 'm', name: 'small' },
  version: { remoteName: 'small-2026', model: { id: 'm', name: 'small' } },
  cost: { amount: '0.02' },
};
const RUNNING = { status: 'RUNNING' };

interface Asked {
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly caller: PlatformCaller;
}

/** A platform with one text model, whose next generations the test decides. */
export interface ModelPlatform {
  readonly client: PlatformClient;
  readonly asked: Asked[];
  /** What the generation is from now on; an error is thrown at whoever begins one. */
  answer(next: object | Error): void;
  /** Whether the workspace has a model. */
  hasModel(has: boolean): void;
  readonly started: () => readonly Asked[];
}

export const answered = (statements: unknown = STATEMENTS) => ({ outputJson: JSON.stringify(statements) });
export const failed = (failureCode: string, failureMessage: string) => ({
  status: 'FAILED',
  failureCode,
  failureMessage,
});
export const running = RUNNING;
export const away = () =>
  new PlatformCallError('UNAVAILABLE', 'The platform does not answer.', {
    isRetryable: true,
    isOutcomeUnknown: true,
    isOutage: true,
  });

export function modelPlatform(): ModelPlatform {
  const asked: Asked[] = [];
  let generation: object | Error = answered();
  let model = { id: 'm' };
  const nameOf = (text: string) => /(?:mutation|query) (\w+)/.exec(text)?.[1] ?? '';
  return {
    asked,
    answer(next) {
      generation = next;
    },
    hasModel(has) {
      model = { id: has ? 'm' : 'embedded-writer' };
    },
    started: () => asked.filter(({ operation }) => operation === 'StartGeneration'),
    client: {
      async request(operation, variables, caller) {
        caller.signal.throwIfAborted();
        asked.push({ operation: nameOf(operation.text), input: variables, caller });
        if (operation.text.includes('defaultModels')) return operation.data.parse({ defaultModels: { text: model } });
        return operation.data.parse({ generation: { ...GENERATION, ...generation } });
      },
      async mutate(operation, input, caller) {
        caller.signal.throwIfAborted();
        const name = nameOf(operation.text);
        asked.push({ operation: name, input, caller });
        if (generation instanceof Error && name === 'StartGeneration') throw generation;
        const field = `${name[0]?.toLowerCase()}${name.slice(1)}`;
        return operation.nounOf({ [field]: { generation: { ...GENERATION, ...generation }, userErrors: [] } });
      },
    },
  };
}
