'use client';

import { useCallback } from 'react';
import { type CombinedError, useMutation, useSubscription } from 'urql';
import {
  CancelGenerationDocument,
  type GenerationPartsFragment,
  GenerationStreamDocument,
  type GenerationStreamSubscription,
} from '@/gql/graphql';

/** A generation as it is followed. */
export interface FollowedGeneration {
  readonly text: string;
  /** All of it, once it has ended. */
  readonly generation: GenerationPartsFragment | null;
  readonly error: CombinedError | undefined;
  readonly isCancelling: boolean;
  readonly cancel: () => void;
}

interface Heard {
  readonly text: string;
  readonly generation: GenerationPartsFragment | null;
}

/** Follows a generation from its first letter, whenever one comes in; the connection may break and come back. */
export function useGeneration(generationId: string): FollowedGeneration {
  const [{ data, error }] = useSubscription<GenerationStreamSubscription, Heard, { generationId: string }>(
    { query: GenerationStreamDocument, variables: { generationId } },
    hear,
  );
  const [{ fetching: isCancelling }, stop] = useMutation(CancelGenerationDocument);
  const cancel = useCallback(() => void stop({ input: { generationId } }), [stop, generationId]);
  return { text: data?.text ?? '', generation: data?.generation ?? null, error, isCancelling, cancel };
}

/** A piece knows where it begins, so one that comes twice changes nothing. */
function hear(before: Heard | undefined, { generationStream: event }: GenerationStreamSubscription): Heard {
  const text = (before?.text ?? '').slice(0, event.offset) + event.delta;
  return { text, generation: event.generation ?? null };
}
