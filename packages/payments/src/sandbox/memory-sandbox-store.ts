import type { SandboxAnswer, SandboxKind, SandboxObject, SandboxState, SandboxStore } from './sandbox-store.js';

interface Entry {
  readonly kind: SandboxKind;
  readonly object: SandboxObject;
  readonly dueAt: Date | null;
}

interface Sandbox {
  offsetMs: number;
  /** By kind and id, in the order in which they were made. */
  readonly objects: Map<string, Entry>;
  readonly answers: Map<string, SandboxAnswer>;
}

/** Sandboxes that last as long as the process. */
export function createMemorySandboxStore(): SandboxStore {
  const sandboxes = new Map<string, Sandbox>();
  const lines = new Map<string, Promise<unknown>>();

  async function runAlone<Result>(
    workspaceId: string,
    work: (state: SandboxState) => Promise<Result>,
  ): Promise<Result> {
    const { offsetMs, objects, answers } = sandboxes.get(workspaceId) ?? emptySandbox();
    const draft: Sandbox = { offsetMs, objects: new Map(objects), answers: new Map(answers) };
    const result = await work(stateOf(draft));
    sandboxes.set(workspaceId, draft);
    return result;
  }

  return {
    run(workspaceId, work) {
      const turn = (lines.get(workspaceId) ?? Promise.resolve()).then(() => runAlone(workspaceId, work));
      // Whoever comes next waits for this one but does not share its failure.
      lines.set(
        workspaceId,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
}

function emptySandbox(): Sandbox {
  return { offsetMs: 0, objects: new Map(), answers: new Map() };
}

function stateOf(sandbox: Sandbox): SandboxState {
  const { objects, answers } = sandbox;
  const ofKind = (kind: SandboxKind) => [...objects.values()].filter((entry) => entry.kind === kind);
  return {
    clockOffsetMs: async () => sandbox.offsetMs,
    async setClockOffsetMs(offsetMs) {
      sandbox.offsetMs = offsetMs;
    },
    count: async (kind) => ofKind(kind).length,
    find: async (kind, id) => (objects.get(`${kind} ${id}`)?.object ?? null) as never,
    async save(kind, object, dueAt) {
      objects.set(`${kind} ${object.id}`, { kind, object, dueAt });
    },
    async due(kind, until, limit) {
      const found = ofKind(kind).flatMap(({ object, dueAt }) => (dueAt && dueAt <= until ? [{ object, dueAt }] : []));
      return found.sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime()).slice(0, limit) as never;
    },
    async list(kind, { after, limit }) {
      const newestFirst = ofKind(kind)
        .map(({ object }) => object)
        .reverse();
      const start = after === null ? 0 : newestFirst.findIndex(({ id }) => id === after) + 1;
      return newestFirst.slice(start, start + limit) as never;
    },
    recall: async (key) => answers.get(key) ?? null,
    async remember(key, answer) {
      answers.set(key, answer);
    },
  };
}
