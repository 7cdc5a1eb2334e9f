import type { Content, ContentRevision } from '../content/content.js';
import type { Endpoint } from '../endpoints/endpoint.js';

/** What is sent. */
export interface Publication {
  /** The same for all attempts. */
  readonly messageId: string;
  readonly content: Content;
  readonly revision: ContentRevision;
  readonly dueAt: Date;
}

export type PublishOutcome =
  | {
      readonly kind: 'arrived';
      readonly responseStatus: number;
      readonly responseExcerpt: string;
      readonly durationMs: number;
    }
  /** It may work later. */
  | {
      readonly kind: 'failed';
      readonly message: string;
      readonly responseStatus: number | null;
      readonly responseExcerpt: string;
      readonly durationMs: number;
      /** What the receiver asks to wait; 0 when it asks for nothing. */
      readonly retryAfterMs: number;
    }
  /** It must not or cannot be sent there at all. */
  | {
      readonly kind: 'refused';
      readonly message: string;
      readonly responseStatus: number | null;
      readonly durationMs: number;
    };

/** Hands content to a receiver. A repetition with the same message id is the same publication. */
export interface Publisher {
  publish(publication: Publication, endpoint: Endpoint): Promise<PublishOutcome>;
}
