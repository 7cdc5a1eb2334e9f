import type { Logger } from '@paissive/logging';
import { StepFailure } from '../execution/step-failure.js';
import type { EmbedTexts } from '../models/embedder.js';
import type { ToolCall } from '../tools/tool.js';
import { fuseRankings } from './fuse-rankings.js';
import { type EmbeddedNote, MAX_NOTES, type Note } from './note.js';
import type { NoteRepository } from './note.repository.js';
import { rankByMeaning } from './rank-by-meaning.js';
import { rankByWords } from './rank-by-words.js';

export interface RecallRequest {
  /** What the notes should be about; the latest if empty. */
  readonly about: string;
  readonly first: number;
}

export interface Recalled {
  readonly notes: readonly (Note & { readonly foundBy: readonly ('WORDS' | 'MEANING')[] })[];
  /** By words alone where nothing could be embedded. */
  readonly ranking: 'LATEST' | 'WORDS' | 'WORDS_AND_MEANING';
}

export type RecallNotes = (request: RecallRequest, call: ToolCall) => Promise<Recalled>;

export interface RecallNotesDeps {
  readonly notes: Pick<NoteRepository, 'list' | 'listEmbedded' | 'saveVectors'>;
  readonly embed: EmbedTexts;
  readonly log: Pick<Logger, 'warn'>;
}

/** Notes embedded in one recall besides those that are; the newest first, and the rest in the next. */
const EMBED_AT_ONCE = 100;
/** Of each ranking as many take part: far down a list, places say nothing. */
const FUSED = 50;

/**
 * Finds what a team remembers about something, the closest first: by words (BM25) and by meaning (cosine of embeddings), put together by their
 * places. Notes are embedded when they are first looked for, in the name of the run that looks, for people who write notes have none.
 */
export function createRecallNotes({ notes, embed, log }: RecallNotesDeps): RecallNotes {
  return async ({ about, first }, call) => {
    const { teamId, principal } = call;
    const { workspaceId } = principal;
    if (about.trim() === '') {
      const latest = await notes.list(workspaceId, teamId, { after: null, limit: first });
      return { notes: latest.map((note) => ({ ...note, foundBy: [] })), ranking: 'LATEST' };
    }
    const all = await notes.listEmbedded(workspaceId, teamId, MAX_NOTES);
    const byWords = rankByWords(all, about).slice(0, FUSED);
    const byMeaning = await findByMeaning(all, about, call);
    const found = fuseRankings([byWords, byMeaning ?? []]).slice(0, first);
    return {
      ranking: byMeaning === null ? 'WORDS' : 'WORDS_AND_MEANING',
      notes: found.map((note) => ({
        ...withoutVector(note),
        foundBy: [
          ...(byWords.includes(note) ? (['WORDS'] as const) : []),
          ...(byMeaning?.includes(note) ? (['MEANING'] as const) : []),
        ],
      })),
    };
  };

  /** Null where nothing can be embedded: a team that remembers less well is better than one that stops. */
  async function findByMeaning(
    all: readonly EmbeddedNote[],
    about: string,
    call: ToolCall,
  ): Promise<EmbeddedNote[] | null> {
    try {
      const known = await withVectors(all, about, call);
      const near = rankByMeaning(known.notes, known.about).slice(0, FUSED);
      return near.flatMap(({ id }) => all.find((note) => note.id === id) ?? []);
    } catch (error) {
      call.signal.throwIfAborted();
      if (!(error instanceof StepFailure)) throw error;
      log.warn({ err: error, taskId: call.taskId }, 'notes are recalled by words alone');
      return null;
    }
  }

  /** The question and the notes in vectors of one version, those that were missing stored. */
  async function withVectors(all: readonly EmbeddedNote[], about: string, call: ToolCall) {
    const unknown = all.filter(({ embedding }) => embedding === null).slice(0, EMBED_AT_ONCE);
    const first = await embed([about, ...unknown.map(({ text }) => text)], call);
    const { versionId } = first;
    const fresh = new Map(unknown.map(({ id }, index) => [id, first.vectors[index + 1]]));
    // Vectors of different versions cannot be compared: what another one made is made anew.
    const outdated = all
      .filter(({ embedding }) => embedding !== null && embedding.versionId !== versionId)
      .slice(0, EMBED_AT_ONCE);
    if (outdated.length > 0) {
      const again = await embed(
        outdated.map(({ text }) => text),
        call,
      );
      if (again.versionId === versionId) {
        for (const [index, { id }] of outdated.entries()) fresh.set(id, again.vectors[index]);
      }
    }
    const made = [...fresh].flatMap(([noteId, vector]) => (vector ? [{ noteId, vector }] : []));
    await notes.saveVectors(call.principal.workspaceId, versionId, made);
    const vectorOf = ({ id, embedding }: EmbeddedNote) =>
      fresh.get(id) ?? (embedding?.versionId === versionId ? embedding.vector : undefined);
    return {
      about: first.vectors[0] ?? new Float32Array(),
      notes: all.flatMap((note) => {
        const vector = vectorOf(note);
        return vector ? [{ id: note.id, vector }] : [];
      }),
    };
  }
}

function withoutVector({ embedding: _, ...note }: EmbeddedNote): Note {
  return note;
}
