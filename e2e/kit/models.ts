import { createHttpStub, faultReply, type HttpStub, jsonReply, openAiReply } from '@paissive/testkit';
import type { ApiClient } from './api-client.js';
import { given } from './money.js';

/** Steps of the pages of models through the API, for scenarios that begin after them. Every step throws when it is refused. */

interface UserErrors {
  readonly userErrors: readonly { readonly message: string }[];
}

/** What the stand-in for a provider answers, by the model that is asked. */
const SMALL = 'A kettle boils water. It is small and serves one.';
/** Goes on for a while. */
const LARGE = 'A large kettle serves a whole office and takes its time. '.repeat(40);
/** Half an hour: however slow a machine is, it can be stopped before its end. */
const ENDLESS = 'An endless kettle serves a whole town and never stops. '.repeat(4_000);

/** A local provider in OpenAI's protocol with four models: one quick, one that writes for long, one that never ends, one that always fails. */
export function startProvider(): Promise<HttpStub> {
  return createHttpStub(({ path, body }) => {
    if (path.endsWith('/models')) {
      return jsonReply({ data: ['small', 'large', 'endless', 'broken'].map((size) => ({ id: `kettle-${size}` })) });
    }
    const { model } = body as { model: string };
    if (model === 'kettle-broken') return faultReply(400, { message: 'This kettle has no plug.' });
    if (model === 'kettle-large') return openAiReply(LARGE, { delayMs: 40, inputTokens: 30, outputTokens: 400 });
    if (model === 'kettle-endless') return openAiReply(ENDLESS, { delayMs: 40 });
    return openAiReply(SMALL, { delayMs: 15, inputTokens: 20, outputTokens: 12 });
  });
}

const CONNECT = `mutation ($input: ConnectAiProviderInput!) {
  connectAiProvider(input: $input) { provider { id } userErrors { message } }
}`;
const REGISTER = `mutation ($input: RegisterAiModelInput!) {
  registerAiModel(input: $input) { model { id } userErrors { message } }
}`;

/** Connects the provider and registers models of it; answers their ids by name. */
export async function connectProvider<Name extends string>(
  api: ApiClient,
  url: string,
  names: readonly Name[],
): Promise<Readonly<Record<Name, string>>> {
  const { connectAiProvider: connected } = await api.ask<{
    connectAiProvider: UserErrors & { provider: { id: string } | null };
  }>(CONNECT, { input: { kind: 'OPENAI_COMPATIBLE', name: 'Kettle works', baseUrl: `${url}/v1` } });
  const { id: providerId } = given(connected.provider, connected);
  const price = (amount: string) => ({ amount, currency: 'USD' });
  const entries: [Name, string][] = [];
  for (const name of names) {
    const version = {
      remoteName: name,
      contextTokens: 8_192,
      maxOutputTokens: 2_048,
      price: { inputPerMillion: price('500'), outputPerMillion: price('2000') },
    };
    const { registerAiModel: made } = await api.ask<{
      registerAiModel: UserErrors & { model: { id: string } | null };
    }>(REGISTER, { input: { providerId, name, capabilities: ['TEXT'], version } });
    entries.push([name, given(made.model, made).id]);
  }
  return Object.fromEntries(entries) as Record<Name, string>;
}

const GENERATE = `mutation ($input: GenerateTextInput!) {
  generateText(input: $input) { generation { id status } userErrors { message } }
}`;

/** Has a model answer once; the default where none is named. */
export async function generateOnce(api: ApiClient, modelId?: string): Promise<string> {
  const { generateText: made } = await api.ask<{
    generateText: UserErrors & { generation: { id: string } | null };
  }>(GENERATE, { input: { prompt: 'Describe a kettle.', useCache: false, ...(modelId ? { modelId } : {}) } });
  return given(made.generation, made).id;
}

const CREATE_PROMPT = `mutation ($input: CreatePromptInput!) {
  createPrompt(input: $input) { prompt { id } userErrors { message } }
}`;
const ADD_VERSION = `mutation ($input: AddPromptVersionInput!) {
  addPromptVersion(input: $input) { prompt { id } userErrors { message } }
}`;

/** A prompt in two versions with one place to fill in. */
export async function keepPrompt(api: ApiClient, name: string): Promise<string> {
  const { createPrompt: made } = await api.ask<{ createPrompt: UserErrors & { prompt: { id: string } | null } }>(
    CREATE_PROMPT,
    { input: { name, version: { template: 'Describe {{product}}.' } } },
  );
  const { id: promptId } = given(made.prompt, made);
  const version = { system: 'Be brief.', template: 'Describe {{product}} in one sentence.', notes: 'Shorter.' };
  const { addPromptVersion: added } = await api.ask<{
    addPromptVersion: UserErrors & { prompt: { id: string } | null };
  }>(ADD_VERSION, { input: { promptId, version } });
  return given(added.prompt, added).id;
}

const SET_BUDGET = `mutation ($input: SetBudgetInput!) {
  setBudget(input: $input) { budget { id } userErrors { message } }
}`;

/** A budget of the workspace for each month, in USD. */
export async function limitWorkspace(api: ApiClient, amount: string): Promise<void> {
  const { setBudget } = await api.ask<{ setBudget: UserErrors & { budget: { id: string } | null } }>(SET_BUDGET, {
    input: { scope: 'WORKSPACE', period: 'MONTH', limit: { amount, currency: 'USD' } },
  });
  given(setBudget.budget, setBudget);
}

const CREATE_SET = `mutation ($input: CreateEvaluationSetInput!) {
  createEvaluationSet(input: $input) { evaluationSet { id } userErrors { message } }
}`;
const EVALUATE = `mutation ($input: StartEvaluationInput!) {
  startEvaluation(input: $input) { evaluationRun { id } userErrors { message } }
}`;

/** Holds a prompt against two cases, of which one holds; answers the run, which goes on in the background. */
export async function evaluateOnce(api: ApiClient, promptId: string, modelId: string): Promise<string> {
  const variables = [{ name: 'product', value: 'a kettle' }];
  const cases = ['kettle', 'teapot'].map((text) => ({
    name: `Names a ${text}`,
    variables,
    assertions: [{ kind: 'CONTAINS', text }],
  }));
  const { createEvaluationSet: made } = await api.ask<{
    createEvaluationSet: UserErrors & { evaluationSet: { id: string } | null };
  }>(CREATE_SET, { input: { name: 'Kettles', cases } });
  const { id: evaluationSetId } = given(made.evaluationSet, made);
  const { startEvaluation: started } = await api.ask<{
    startEvaluation: UserErrors & { evaluationRun: { id: string } | null };
  }>(EVALUATE, { input: { evaluationSetId, promptId, modelId } });
  return given(started.evaluationRun, started).id;
}

const SET_DEFAULTS = `mutation ($input: SetDefaultAiModelsInput!) {
  setDefaultAiModels(input: $input) { defaults { text { id } } userErrors { message } }
}`;

/** Has a model write the texts of the workspace. */
export async function makeDefault(api: ApiClient, textModelId: string): Promise<void> {
  const { setDefaultAiModels } = await api.ask<{
    setDefaultAiModels: UserErrors & { defaults: object | null };
  }>(SET_DEFAULTS, { input: { textModelId } });
  given(setDefaultAiModels.defaults, setDefaultAiModels);
}

const CREATE_BATCH = `mutation ($input: CreateBatchInferenceInput!) {
  createBatchInference(input: $input) { batch { id } userErrors { message } }
}`;

/** Hands requests over to be worked off in the background, each under its name; answers the batch. */
export async function startBatch(
  api: ApiClient,
  name: string,
  requests: Readonly<Record<string, { modelId: string; prompt: string }>>,
): Promise<string> {
  const items = Object.entries(requests).map(([key, request]) => ({ key, request: { ...request, useCache: false } }));
  const { createBatchInference: made } = await api.ask<{
    createBatchInference: UserErrors & { batch: { id: string } | null };
  }>(CREATE_BATCH, { input: { name, items } });
  return given(made.batch, made).id;
}
