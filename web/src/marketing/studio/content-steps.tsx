'use client';

import { useState } from 'react';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { Dialog } from '@/design/dialog';
import { Field, TextArea } from '@/design/field';
import { useToast } from '@/design/toasts';
import { type ContentPartsFragment, type ContentStatus, MoveContentDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { STATUSES, stepLabel } from './words';

interface ContentStepsProps {
  readonly content: ContentPartsFragment;
  /** What is not saved is not part of what is approved. */
  readonly isDirty: boolean;
  readonly onMoved: () => void;
}

/** The way of a text to being published: review, approval, or changes that are asked for with a reason. */
export function ContentSteps({ content, isDirty, onMoved }: ContentStepsProps) {
  const client = useClient();
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const { id, version, status, nextStatuses } = content;

  async function move(to: ContentStatus, comment: string | null) {
    setAsking(false);
    setBusy(true);
    const { data, error } = await client
      .mutation(MoveContentDocument, { input: { id, version, to, comment } })
      .toPromise();
    setBusy(false);
    const refused = data?.moveContent?.userErrors.map(({ message }) => message).join(' ');
    if (data?.moveContent?.content) toast({ message: `It is now: ${STATUSES[to].toLowerCase()}.` });
    else toast({ message: refused || (error ? explainFault(error, 'the text').what : 'Nothing was changed.') });
    onMoved();
  }

  return (
    <>
      {nextStatuses.map((to, index) => (
        <Button
          key={to}
          look={index === 0 && to !== 'DRAFT' ? 'primary' : 'secondary'}
          disabled={isBusy || isDirty}
          title={isDirty ? 'Save first' : undefined}
          onClick={() => (to === 'REJECTED' ? setAsking(true) : void move(to, null))}
        >
          {stepLabel(status, to)}
        </Button>
      ))}
      <Dialog isOpen={isAsking} onClose={() => setAsking(false)} title="Ask for changes">
        <CommentForm onSend={(comment) => void move('REJECTED', comment)} />
      </Dialog>
    </>
  );
}

function CommentForm({ onSend }: { onSend: (comment: string) => void }) {
  const [comment, setComment] = useState('');
  const isEmpty = comment.trim() === '';
  return (
    <form
      className="grid gap-3 p-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) onSend(comment.trim());
      }}
    >
      <Field label="What should be different?">
        {(ids) => (
          <TextArea
            {...ids}
            autoFocus
            rows={4}
            maxLength={2_000}
            value={comment}
            onChange={(event) => setComment(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" look="primary" className="justify-self-start" disabled={isEmpty}>
        Send
      </Button>
    </form>
  );
}
