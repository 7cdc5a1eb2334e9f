import type { PubSub } from '@paissive/pubsub';
import { type Generation, type GenerationStatus, type TextMessage, textTopic } from './generation.js';
import type { GenerationRepository } from './generation.repository.js';

/** A piece of text, and whether more comes. */
export interface TextEvent {
  readonly generationId: string;
  readonly status: GenerationStatus;
  /** Where the piece begins, in UTF-16 units. */
  readonly offset: number;
  readonly delta: string;
}

/** The generation is not there (any more). */
export class GenerationNotFound extends Error {
  override readonly name = 'GenerationNotFound';
}

export interface FollowTextDeps {
  readonly generations: Pick<GenerationRepository, 'findByIds'>;
  readonly pubsub: PubSub;
  /** After so much silence the store is asked. */
  readonly pollMs: number;
  /** The same while pieces are missing that the store will soon have. */
  readonly catchUpMs: number;
}

/**
 * The text so far, then every piece until it ends: each letter once and in order, whenever one comes in. Messages for speed, the store for
 * truth: what was told before the first message, or got lost, is read there.
 *
 * @throws GenerationNotFound
 */
export function followText(
  deps: FollowTextDeps,
  workspaceId: string,
  generationId: string,
): AsyncIterableIterator<TextEvent> {
  const leaving = new AbortController();
  const events = read(deps, { workspaceId, generationId, signal: leaving.signal });
  return {
    next: () => events.next(),
    // A generator's own return() would wait for the message that is being awaited; without the subscription none comes.
    return() {
      leaving.abort();
      return events.return(undefined);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

async function* read(
  { generations, pubsub, pollMs, catchUpMs }: FollowTextDeps,
  { workspaceId, generationId, signal }: { workspaceId: string; generationId: string; signal: AbortSignal },
): AsyncGenerator<TextEvent, undefined> {
  const messages = await pubsub.subscribe<TextMessage>(textTopic(generationId), signal);
  let told = 0;
  let isFirst = true;

  async function stored(): Promise<Generation> {
    const [generation] = await generations.findByIds(workspaceId, [generationId]);
    if (!generation) throw new GenerationNotFound();
    return generation;
  }

  /** What the store has beyond what was told. */
  function* rest({ text, status }: Pick<Generation, 'text' | 'status'>): Generator<TextEvent> {
    const delta = text.slice(told);
    if (delta === '' && !isFirst && status === 'RUNNING') return;
    isFirst = false;
    yield { generationId, status, offset: told, delta };
    told = Math.max(told, text.length);
  }

  const begun = await stored();
  yield* rest(begun);
  if (begun.status !== 'RUNNING') return undefined;
  let awaited: Promise<IteratorResult<TextMessage>> | null = null;
  let pending: TextMessage[] = [];
  for (;;) {
    awaited ??= messages.next();
    const next: IteratorResult<TextMessage> | null = await orSilence(awaited, pending.length > 0 ? catchUpMs : pollMs);
    if (next) awaited = null;
    if (next?.done) return undefined;
    if (next?.value.status === 'RUNNING') pending.push(next.value);
    else {
      const now = await stored();
      yield* rest(now);
      if (now.status !== 'RUNNING') return undefined;
    }
    const waiting: TextMessage[] = [];
    for (const { status, offset, delta } of pending) {
      if (offset > told) waiting.push({ status, offset, delta });
      else if (offset + delta.length > told) {
        const piece = delta.slice(told - offset);
        yield { generationId, status, offset: told, delta: piece };
        told += piece.length;
      }
    }
    pending = waiting;
  }
}

/** What comes, or null after so much silence. */
async function orSilence<Value>(coming: Promise<Value>, silenceMs: number): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), silenceMs);
  });
  try {
    return await Promise.race([coming, silence]);
  } finally {
    clearTimeout(timer);
  }
}
