import { parentPort, workerData } from 'node:worker_threads';
import { analyzeKeywords } from '../analysis-engine/analyze-keywords.js';
import type { AnalysisProgressUpdate, OpportunityDraft } from '../analysis-engine/opportunity-draft.js';
import type { KeywordRecord } from '../imports/keyword-record.js';
import { OPPORTUNITY_KEYWORD_CHUNK_SIZE } from '../row-chunks/chunk-sizes.js';
import { packRows, unpackRows } from '../row-chunks/pack-rows.js';
import type { AnalysisJob, PackedOpportunity } from './analysis-runner.js';
import type { OwnerMessage, QuestionKind, ThreadMessage, ThreadQuestions } from './thread-messages.js';

/** Opportunities that travel together; their keywords make most of the bytes. */
const BATCH_SIZE = 50;
/** No eye and no store needs more. */
const PROGRESS_INTERVAL_MS = 50;

interface Waiting {
  resolve(answer: never): void;
  reject(error: Error): void;
}

const waiting = new Map<number, Waiting>();
let lastQuestion = 0;

await work(workerData as AnalysisJob);

/** The body of the worker thread: runs the engine and talks to the owner about everything that is stored. */
async function work(job: AnalysisJob): Promise<void> {
  parentPort?.on('message', receive);
  try {
    const outcome = await analyzeKeywords(records(0), {
      ...job,
      olderSources: Array.from({ length: job.olderSourceCount }, (_, index) => records(index + 1)),
      embed: (texts) => ask('embed', texts),
      onProgress: createProgressPost(),
      // Ending the thread is how a run is stopped.
      signal: new AbortController().signal,
      checkpoint: {
        load: (stage) => ask('loadCheckpoint', stage),
        save: async (stage, data) => void (await ask('saveCheckpoint', { stage, data })),
      },
    });
    for (let start = 0; start < outcome.opportunities.length; start += BATCH_SIZE) {
      const batch = outcome.opportunities.slice(start, start + BATCH_SIZE);
      await ask('opportunities', await Promise.all(batch.map(packOpportunity)));
    }
    post({ type: 'done', summary: { counts: outcome.counts, notices: outcome.notices } });
  } catch (error) {
    const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    post({ type: 'failed', name, message, stack });
  } finally {
    parentPort?.off('message', receive);
  }
}

async function* records(source: number): AsyncGenerator<KeywordRecord[]> {
  for (;;) {
    const packed = await ask('records', source);
    if (packed === null) return;
    yield await unpackRows<KeywordRecord>(packed);
  }
}

async function packOpportunity({ keywords, ...draft }: OpportunityDraft): Promise<PackedOpportunity> {
  const keywordChunks: { packed: Uint8Array; searchText: string }[] = [];
  for (let start = 0; start < keywords.length; start += OPPORTUNITY_KEYWORD_CHUNK_SIZE) {
    const rows = keywords.slice(start, start + OPPORTUNITY_KEYWORD_CHUNK_SIZE);
    const searchText = rows.map(({ text }) => text.toLowerCase()).join('\n');
    keywordChunks.push({ packed: await packRows(rows), searchText });
  }
  return { draft, keywordChunks };
}

/** Posts the first update of each stage and then at most one every few milliseconds. */
function createProgressPost(): (update: AnalysisProgressUpdate) => void {
  let stage = '';
  let nextAt = 0;
  return (update) => {
    const now = performance.now();
    if (update.stage === stage && now < nextAt) return;
    stage = update.stage;
    nextAt = now + PROGRESS_INTERVAL_MS;
    post({ type: 'progress', update });
  };
}

function ask<Kind extends QuestionKind>(
  kind: Kind,
  question: ThreadQuestions[Kind]['ask'],
): Promise<ThreadQuestions[Kind]['answer']> {
  lastQuestion += 1;
  const id = lastQuestion;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    post({ type: 'ask', id, kind, ask: question } as ThreadMessage);
  });
}

function receive(message: OwnerMessage): void {
  const question = waiting.get(message.id);
  waiting.delete(message.id);
  if ('fault' in message) question?.reject(new Error(message.fault));
  else question?.resolve(message.answer as never);
}

function post(message: ThreadMessage): void {
  parentPort?.postMessage(message);
}
