import type { CallerIdentity, IdentitySigner, Viewer } from '@paissive/identity';
import { LRUCache } from 'lru-cache';

/** The value of the identity header for one caller and one subgraph. */
export type SignedIdentity = (identity: CallerIdentity, subgraph: string) => string;

/** Well within the half minute for which a signature is good. */
const FRESH_MS = 5_000;
const CALLERS = 10_000;

/** What was signed for one caller lately, by subgraph. */
interface Signatures {
  readonly signedAtMs: number;
  readonly bySubgraph: Map<string, string>;
}

/**
 * Signs once per caller and subgraph and a few seconds, not once per fetch: signing would be the dearest part of a small request.
 *
 * What is signed is who asks. Which request it is stands unsigned in `x-request-id`, since nobody gains anything by lying about it.
 *
 * @param now milliseconds
 */
export function createSignedIdentity(signer: IdentitySigner, now: () => number): SignedIdentity {
  const callers = new LRUCache<string, Signatures>({ max: CALLERS });
  // The fetches of one request ask with the same object.
  const requests = new WeakMap<CallerIdentity, Signatures>();

  const ids = new WeakMap<Viewer, number>();
  let lastId = 0;
  // The same object stands for the same claims; one that is made anew is merely signed for anew.
  const idOf = (viewer: Viewer): number => {
    let id = ids.get(viewer);
    if (id === undefined) {
      id = ++lastId;
      ids.set(viewer, id);
    }
    return id;
  };

  const signaturesOf = (identity: CallerIdentity): Signatures => {
    const known = requests.get(identity);
    if (known && now() - known.signedAtMs < FRESH_MS) return known;
    const { viewer, address, userAgent, clientName } = identity;
    const caller = JSON.stringify([viewer && idOf(viewer), address, userAgent, clientName]);
    let signatures = callers.get(caller);
    if (!signatures || now() - signatures.signedAtMs >= FRESH_MS) {
      signatures = { signedAtMs: now(), bySubgraph: new Map() };
      callers.set(caller, signatures);
    }
    requests.set(identity, signatures);
    return signatures;
  };

  return (identity, subgraph) => {
    const { bySubgraph } = signaturesOf(identity);
    let header = bySubgraph.get(subgraph);
    if (header === undefined) {
      header = signer.sign({ ...identity, requestId: '' }, subgraph);
      bySubgraph.set(subgraph, header);
    }
    return header;
  };
}
