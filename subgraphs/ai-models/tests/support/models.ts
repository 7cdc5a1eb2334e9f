import { createHttpStub, type HttpStub, type StubReply, type StubRequest, type TestCaller } from '@paissive/testkit';
import { mutate, present, type TestService } from './harness.js';

/** A provider that answers as a test says, connected with one model. */
export interface TestModel {
  readonly stub: HttpStub;
  readonly providerId: string;
  readonly modelId: string;
  readonly versionId: string;
  reply: (request: StubRequest, index: number) => StubReply;
}

export const usd = (amount: string) => ({ amount, currency: 'USD' });

export interface TestModelOptions {
  readonly kind?: 'OPENAI_COMPATIBLE' | 'ANTHROPIC';
  readonly capabilities?: readonly string[];
  /** USD for a million tokens, in and out. */
  readonly price?: readonly [string, string];
  readonly maxConcurrency?: number;
  readonly maxOutputTokens?: number;
}

let count = 0;

/** Connects a stub and registers a model of it. Whoever makes it stops its stub. */
export async function connectModel(
  service: TestService,
  who: TestCaller,
  reply: TestModel['reply'],
  options: TestModelOptions = {},
): Promise<TestModel> {
  const { kind = 'OPENAI_COMPATIBLE', price = ['1', '2'], maxConcurrency = 50, maxOutputTokens = 4_000 } = options;
  const { capabilities = ['TEXT', 'TOOLS', 'STRUCTURED_OUTPUT'] } = options;
  const model = { reply };
  const stub = await createHttpStub((request, index) => model.reply(request, index));
  count += 1;
  const number = count;
  const provider = {
    kind,
    name: `Provider ${number}`,
    baseUrl: `${stub.url}/v1`,
    apiKey: 'sk-of-the-tests',
    maxConcurrency,
  };
  const connected = await mutate<{ provider: { id: string } | null }>(
    service,
    who,
    'connectAiProvider',
    provider,
    'provider { id }',
  );
  const providerId = present(connected.provider).id;
  const version = {
    remoteName: 'stub-1',
    contextTokens: 100_000,
    maxOutputTokens,
    price: { inputPerMillion: usd(price[0]), outputPerMillion: usd(price[1]) },
    ...(capabilities.includes('EMBEDDINGS') && { dimensions: 3 }),
  };
  const input = { providerId, name: `Model ${number}`, capabilities, version };
  type Registered = { model: { id: string; defaultVersion: { id: string } } | null };
  const registered = await mutate<Registered>(
    service,
    who,
    'registerAiModel',
    input,
    'model { id defaultVersion { id } }',
  );
  const { id: modelId, defaultVersion } = present(registered.model);
  return Object.assign(model, { stub, providerId, modelId, versionId: defaultVersion.id });
}

export interface GenerationAnswer {
  readonly id: string;
  readonly status: string;
  readonly text: string;
  readonly outputJson: string | null;
  readonly failureCode: string | null;
  readonly failureMessage: string | null;
  readonly finishReason: string | null;
  readonly isCached: boolean;
  readonly cost: { readonly amount: string };
  readonly usage: { readonly inputTokens: number; readonly outputTokens: number; readonly isEstimated: boolean };
  readonly attempts: readonly {
    readonly outcome: string;
    readonly code: string | null;
    readonly version: { readonly id: string } | null;
  }[];
  readonly toolCalls: readonly { readonly name: string; readonly argumentsJson: string }[];
  readonly findings: readonly { readonly kind: string; readonly detail: string; readonly count: number }[];
  readonly version: { readonly id: string } | null;
}

const FIELDS = `generation { id status text outputJson failureCode failureMessage finishReason isCached cost { amount }
  usage { inputTokens outputTokens isEstimated } attempts { outcome code version { id } } toolCalls { name argumentsJson }
  findings { kind detail count } version { id } }`;

/** Runs `generateText` and gives the generation. */
export async function generate(service: TestService, who: TestCaller, input: object): Promise<GenerationAnswer> {
  const payload = await mutate<{ generation: GenerationAnswer | null }>(service, who, 'generateText', input, FIELDS);
  if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors));
  return present(payload.generation);
}
