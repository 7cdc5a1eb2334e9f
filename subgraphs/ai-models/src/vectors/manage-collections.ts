import type { VectorMatch, VectorStore } from '@paissive/vector-store';
import { type Candidate, findCandidate } from '../inference/candidate.js';
import { conflict, done, invalid, notFound, type Outcome } from '../outcome.js';
import type { RegistryRepository } from '../registry/registry.repository.js';
import type { Spender } from '../usage/usage-record.js';
import type { CollectionRepository, TextCollection } from './collection.js';
import { type EmbedDeps, type EmbeddedTexts, embedTexts } from './embed-texts.js';

export interface ManageCollectionsDeps extends EmbedDeps {
  readonly registry: RegistryRepository;
  readonly collections: CollectionRepository;
  readonly vectors: VectorStore;
}

export interface NewDocument {
  readonly id: string;
  readonly text: string;
  readonly metadata: Readonly<Record<string, string>>;
}

export interface Search {
  readonly collectionId: string;
  readonly text: string;
  readonly limit: number;
  readonly filter: Readonly<Record<string, readonly string[]>>;
  readonly minimumScore: number;
}

export interface ManageCollections {
  embed(
    spender: Spender,
    which: { modelId: string | null; versionId: string | null },
    texts: readonly string[],
  ): Promise<Outcome<EmbeddedTexts & { readonly candidate: Candidate }>>;
  create(workspaceId: string, request: { name: string; modelId: string | null }): Promise<Outcome<TextCollection>>;
  remove(workspaceId: string, id: string): Promise<Outcome<string>>;
  upsert(spender: Spender, collectionId: string, documents: readonly NewDocument[]): Promise<Outcome<TextCollection>>;
  deleteDocuments(workspaceId: string, collectionId: string, ids: readonly string[]): Promise<Outcome<number>>;
  search(spender: Spender, search: Search): Promise<Outcome<VectorMatch[]>>;
}

const NEEDS = ['EMBEDDINGS'] as const;

/** Keeps texts by meaning and finds those that are near to another one. */
export function createManageCollections(deps: ManageCollectionsDeps): ManageCollections {
  const { registry, collections, vectors, newId, now } = deps;

  async function collectionOf(workspaceId: string, id: string): Promise<Outcome<TextCollection>> {
    const [collection] = await collections.findByIds(workspaceId, [id]);
    return collection ? done(collection) : notFound('collection', 'collectionId');
  }

  /** Vectors of the version that the collection was begun with, and of no other. */
  async function embedFor(
    spender: Spender,
    collection: TextCollection,
    texts: readonly string[],
  ): Promise<Outcome<EmbeddedTexts>> {
    const { modelId, versionId, dimensions } = collection;
    const found = await findCandidate(registry, spender.workspaceId, { modelId, versionId, needs: NEEDS }, now());
    if (!found.ok)
      return conflict('The model that the collection was begun with is gone or switched off.', 'collectionId');
    const embedded = await embedTexts(deps, { candidate: found.value, spender, texts });
    if (embedded.ok && embedded.value.vectors.some(({ length }) => length !== dimensions)) {
      return conflict(`The model gives vectors of another length than ${dimensions}.`, 'collectionId');
    }
    return embedded;
  }

  return {
    async embed(spender, which, texts) {
      const found = await findCandidate(registry, spender.workspaceId, { ...which, needs: NEEDS }, now());
      if (!found.ok) return found;
      const embedded = await embedTexts(deps, { candidate: found.value, spender, texts });
      return embedded.ok ? done({ ...embedded.value, candidate: found.value }) : embedded;
    },

    async create(workspaceId, { name, modelId }) {
      const found = await findCandidate(registry, workspaceId, { modelId, versionId: null, needs: NEEDS }, now());
      if (!found.ok) return found;
      const { model, version } = found.value;
      if (version.dimensions === null) return invalid('Its version has no dimensions.', 'modelId');
      const ids = { id: newId(), workspaceId, modelId: model.id, versionId: version.id };
      const collection = { ...ids, name, dimensions: version.dimensions, createdAt: now() };
      const stored = await collections.insert(collection);
      return stored === 'stored' ? done(collection) : conflict('A collection has this name already.', 'name');
    },

    async remove(workspaceId, id) {
      const found = await collectionOf(workspaceId, id);
      if (!found.ok) return notFound('collection', 'id');
      // First what is in it: a collection that is gone leads to its texts no more.
      await vectors.deleteAll(found.value);
      await collections.delete(workspaceId, id);
      return done(id);
    },

    async upsert(spender, collectionId, documents) {
      const found = await collectionOf(spender.workspaceId, collectionId);
      if (!found.ok) return found;
      const texts = documents.map(({ text }) => text);
      const embedded = await embedFor(spender, found.value, texts);
      if (!embedded.ok) return embedded;
      const rows = documents.map((document, index) => ({
        ...document,
        vector: embedded.value.vectors[index] as Float32Array,
      }));
      await vectors.upsert(found.value, rows);
      return found;
    },

    async deleteDocuments(workspaceId, collectionId, ids) {
      const found = await collectionOf(workspaceId, collectionId);
      return found.ok ? done(await vectors.delete(found.value, ids)) : found;
    },

    async search(spender, { collectionId, text, ...query }) {
      const found = await collectionOf(spender.workspaceId, collectionId);
      if (!found.ok) return found;
      const embedded = await embedFor(spender, found.value, [text]);
      if (!embedded.ok) return embedded;
      const [vector] = embedded.value.vectors;
      return done(vector ? await vectors.search(found.value, { ...query, vector }) : []);
    },
  };
}
