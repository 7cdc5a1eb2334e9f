import { describe, expect, test } from '@jest/globals';
import type { RunPlatform } from '../platform/run-platform.js';
import { BUDGET_USED_UP } from '../tasks/task.js';
import type { ToolCall } from '../tools/tool.js';
import type { ModelRequest } from './model.js';
import { createPlatformModel } from './platform-model.js';
import { createTemplateWriter, withFacts } from './template-writer.js';
import { worstCaseMicroUsd } from './worst-case.js';

const call = { taskId: 't', idempotencyKey: 'k' } as ToolCall;
const request: ModelRequest = {
  ...{ model: null, instructions: 'Be brief.', maxOutputTokens: 100 },
  turns: [
    { role: 'user', text: 'Write.\n\nFacts:\n\nThe price is 19.' },
    { role: 'assistant', text: '', toolCalls: [{ id: 'c', name: 'niches.pick', input: { x: 1 } }] },
    { role: 'tool', toolCallId: 'c', text: 'Found.' },
  ],
  tools: [{ name: 'niches.pick', description: 'Picks.', inputSchema: { type: 'object' } }],
};

/** A platform that answers what it is given, and remembers what it was asked. */
function platform(...answers: unknown[]): RunPlatform & { asked: Record<string, unknown>[] } {
  const asked: Record<string, unknown>[] = [];
  return {
    asked,
    async request(operation, variables) {
      asked.push(variables);
      return operation.data.parse(answers.shift());
    },
    async mutate(operation, input) {
      asked.push({ input });
      return operation.nounOf(operation.data.parse(answers.shift()));
    },
  };
}

const generation = {
  ...{ status: 'COMPLETED', text: 'Fine.', failureCode: null, failureMessage: null, toolCalls: [] as unknown[] },
  ...{ usage: { inputTokens: 7, outputTokens: 3 }, cost: { amount: '0.0000105' } },
  version: { model: { id: 'm', name: 'Model' } },
};
const answer = (more: object = {}) => ({ generateText: { generation: { ...generation, ...more }, userErrors: [] } });

describe('a model of the platform', () => {
  test('is asked under the run and the key of the step, and its cost is rounded up', async () => {
    const client = platform(answer({ toolCalls: [{ id: 'c2', name: 'niches__pick', argumentsJson: '{"y":2}' }] }));
    expect(await createPlatformModel(client).generate(request, call)).toEqual({
      ...{ text: 'Fine.', model: 'Model', isTemplateWriter: false, costMicroUsd: 11, inputTokens: 7, outputTokens: 3 },
      toolCalls: [{ id: 'c2', name: 'niches.pick', input: { y: 2 } }],
    });
    expect(client.asked[0]).toMatchObject({
      input: {
        ...{ runId: 't', idempotencyKey: 'k', system: 'Be brief.', maxOutputTokens: 100 },
        tools: [{ name: 'niches__pick', parametersSchema: '{"type":"object"}' }],
        messages: [
          { role: 'USER' },
          { role: 'ASSISTANT', toolCalls: [{ id: 'c', name: 'niches__pick', argumentsJson: '{"x":1}' }] },
          { role: 'TOOL', toolCallId: 'c' },
        ],
      },
    });
  });

  test('that fails says so, and whether another attempt could help', async () => {
    const failing = (failureCode: string) =>
      createPlatformModel(platform(answer({ status: 'FAILED', failureCode, failureMessage: 'No.' }))).generate(
        request,
        call,
      );
    await expect(failing('TIMED_OUT')).rejects.toMatchObject({ code: 'MODEL_TIMED_OUT', isRetryable: true });
    await expect(failing('BUDGET_EXCEEDED')).rejects.toMatchObject({ code: BUDGET_USED_UP, isRetryable: false });
  });

  test('is told what the run may spend, to the micro-dollar, and nothing where there is no limit', async () => {
    const client = platform({ setBudget: { budget: { id: 'b' }, userErrors: [] } });
    const model = createPlatformModel(client);
    await model.limit({ ...call, budgetMicroUsd: null });
    await model.limit({ ...call, budgetMicroUsd: 1_000_001 });
    const limit = { amount: '1.000001', currency: 'USD' };
    expect(client.asked).toEqual([{ input: { scope: 'RUN', subjectId: 't', period: 'TOTAL', limit } }]);
  });

  test('costs at most what the dearest of it and its stand-ins costs', async () => {
    const price = (input: string, output: string) => ({
      defaultVersion: { price: { inputPerMillion: { amount: input }, outputPerMillion: { amount: output } } },
    });
    const text = {
      id: 'm',
      capabilities: ['TEXT', 'TOOLS'],
      ...price('2.50', '10.00'),
      fallbacks: [{ models: [price('3.00', '4.00')] }],
    };
    const client = platform({ defaultModels: { text } });
    expect(await createPlatformModel(client).priceOf(null, call)).toEqual({
      ...{ inputMicroUsd: 3_000_000, outputMicroUsd: 10_000_000, hasTools: true },
    });
    await expect(createPlatformModel(platform({ model: null })).priceOf('x', call)).rejects.toMatchObject({
      code: 'UNKNOWN_MODEL',
    });
  });
});

test('the worst case of a conversation counts every turn that is read again', () => {
  const price = { inputMicroUsd: 1_000_000, outputMicroUsd: 2_000_000, hasTools: true };
  const input = { promptBytes: 100, maxOutputTokens: 10, toolAnswerBytes: 50 };
  expect(worstCaseMicroUsd(price, { ...input, maxModelCalls: 1 })).toBe(100 + 2 * 10);
  // 100, then 100 + 60, then 100 + 120 read; 10 written each time.
  expect(worstCaseMicroUsd(price, { ...input, maxModelCalls: 3 })).toBe(100 + 160 + 220 + 2 * 30);
  expect(worstCaseMicroUsd({ ...price, inputMicroUsd: 1 }, { ...input, maxModelCalls: 1 })).toBe(21);
});

test('where no language model answers, the facts take its place and say what they are', async () => {
  const embedded = answer({ version: { model: { id: 'embedded-writer', name: 'Writer' } } });
  const instead = await withFacts(createPlatformModel(platform(embedded))).generate(request, call);
  expect(instead.text).toBe(
    'Put together from the facts of the run, without a language model.\n\nFacts:\n\nThe price is 19.',
  );
  expect(instead.isTemplateWriter).toBe(true);
  const whole = await withFacts(createPlatformModel(platform(answer()))).generate(request, call);
  expect(whole.text).toBe('Fine.');
  expect((await createTemplateWriter().generate(request, call)).text).toBe(instead.text);
});
