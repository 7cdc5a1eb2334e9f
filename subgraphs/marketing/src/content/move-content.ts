import { type ChangeResult, changeRecord, type RecordChoice } from '../records/change-record.js';
import type { Content, ContentStatus } from './content.js';
import { type ContentDeps, contentEvent } from './content-deps.js';
import { takeStep } from './content-steps.js';

export interface MoveContentRequest {
  readonly to: ContentStatus;
  readonly byUserId: string;
  readonly comment: string;
}

export type MoveContent = (choice: RecordChoice, request: MoveContentRequest) => Promise<ChangeResult<Content>>;

/** Takes content a step on its way: to review, approved, rejected, or back to a draft. */
export function createMoveContent({
  contents,
  newId,
  now,
}: Pick<ContentDeps, 'contents' | 'newId' | 'now'>): MoveContent {
  return (choice, request) =>
    changeRecord<Content>(contents, choice, (known) => {
      const result = takeStep(known, { ...request, at: now() });
      if (result.kind === 'impossible') return result;
      const { content } = result;
      return { kind: 'change', record: content, events: [contentEvent('marketing.content.moved', content, newId)] };
    });
}
