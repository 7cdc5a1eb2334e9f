'use client';

import { useState } from 'react';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { useToast } from '@/design/toasts';
import {
  CancelScheduleDocument,
  type ContentPartsFragment,
  ContentSchedulesDocument,
  RedeliverContentDocument,
} from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { ScheduleForm } from './schedule-form';
import { ScheduleItem } from './schedule-item';

const PAGE = 10;

/** When and where a text is published, what came of it, and starting it again. */
export function ScheduleSection({ content, onChanged }: { content: ContentPartsFragment; onChanged: () => void }) {
  const client = useClient();
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);
  const list = useConnection(
    ContentSchedulesDocument,
    { first: PAGE, contentId: content.id },
    (data) => data.contentSchedules,
  );
  const canSchedule = content.status === 'APPROVED' || content.status === 'PUBLISHED';
  if (!canSchedule && list.nodes.length === 0 && !list.error) return null;
  const changed = () => {
    list.reload();
    onChanged();
  };

  async function act(id: string, what: 'cancel' | 'redeliver') {
    setBusy(true);
    const answer =
      what === 'cancel'
        ? await client.mutation(CancelScheduleDocument, { input: { id } }).toPromise()
        : await client.mutation(RedeliverContentDocument, { input: { scheduleId: id } }).toPromise();
    setBusy(false);
    const payload =
      answer.data && ('cancelSchedule' in answer.data ? answer.data.cancelSchedule : answer.data.redeliverContent);
    const refused = payload?.userErrors.map(({ message }) => message).join(' ');
    if (payload?.schedule) toast({ message: what === 'cancel' ? 'It was cancelled.' : 'It is sent again.' });
    else
      toast({
        message: refused || (answer.error ? explainFault(answer.error, 'the schedule').what : 'Nothing was changed.'),
      });
    changed();
  }

  return (
    <Section title="Publishing">
      {list.error && list.nodes.length === 0 ? (
        <Problem fault={explainFault(list.error, 'the schedules')} onRetry={list.reload} />
      ) : null}
      {list.isFirstLoad ? <LoadingRows label="The schedules" rows={2} /> : null}
      {list.nodes.length > 0 ? (
        <ul className="grid">
          {list.nodes.map((schedule) => (
            <ScheduleItem
              key={schedule.id}
              schedule={schedule}
              isBusy={isBusy}
              onCancel={() => void act(schedule.id, 'cancel')}
              onRedeliver={() => void act(schedule.id, 'redeliver')}
            />
          ))}
        </ul>
      ) : null}
      {list.hasNextPage ? (
        <Button size="sm" className="justify-self-start" onClick={list.loadMore} disabled={list.isLoading}>
          Show older
        </Button>
      ) : null}
      {canSchedule ? <ScheduleForm contentId={content.id} onScheduled={changed} /> : null}
    </Section>
  );
}
