import { type ChangeResult, changeRecord, type RecordChoice } from '../records/change-record.js';
import type { Content } from './content.js';
import { type ContentDeps, contentEvent, type NewRevision } from './content-deps.js';
import { writingObstacle } from './content-steps.js';

export type ReviseContent = (choice: RecordChoice, text: NewRevision) => Promise<ChangeResult<Content>>;

export type RestoreRevision = (
  choice: RecordChoice & { readonly number: number; readonly authorUserId: string },
) => Promise<ChangeResult<Content> | { readonly kind: 'revision_not_found' }>;

type Deps = Pick<ContentDeps, 'contents' | 'newId' | 'now'>;

/** Adds a revision. What was approved or rejected is a draft again: an approval is of what was read. */
export function createReviseContent({ contents, newId, now }: Deps): ReviseContent {
  return async (choice, text) => {
    const createdAt = now();
    return changeRecord<Content>(
      {
        findByIds: contents.findByIds,
        replace: (content, events) => {
          const { id: contentId, workspaceId, revision: number } = content;
          return contents.replaceWithRevision(content, { ...text, contentId, workspaceId, number, createdAt }, events);
        },
      },
      choice,
      (known) => {
        const obstacle = writingObstacle(known);
        if (obstacle !== null) return { kind: 'impossible', reason: obstacle };
        const record: Content = {
          ...known,
          title: text.title,
          status: 'DRAFT',
          revision: known.revision + 1,
          approvedRevision: null,
          updatedAt: createdAt,
        };
        return { kind: 'change', record, events: [contentEvent('marketing.content.revised', record, newId)] };
      },
    );
  };
}

/** Brings an old text back as a new revision; nothing that was written is lost. */
export function createRestoreRevision(deps: Deps): RestoreRevision {
  const revise = createReviseContent(deps);
  return async ({ number, authorUserId, ...choice }) => {
    const { workspaceId, id: contentId } = choice;
    const [old] = await deps.contents.findRevisions(workspaceId, [{ contentId, number }]);
    if (!old) return { kind: 'revision_not_found' };
    const { title, body, metaDescription, modelName } = old;
    const note = `Brings back revision ${number}.`;
    const text = { title, body, metaDescription, modelName, origin: 'RESTORED', restoredNumber: number } as const;
    return revise(choice, { ...text, note, authorUserId });
  };
}
