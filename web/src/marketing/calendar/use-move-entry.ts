'use client';

import { type Client, useClient } from 'urql';
import { useToast } from '@/design/toasts';
import {
  type CalendarItemFragment,
  MovableCampaignDocument,
  MovableScheduleDocument,
  MoveCampaignDaysDocument,
  RescheduleContentDocument,
} from '@/gql/graphql';
import { formatDay } from '../shared/days';
import { movedDays, movedTime, originOf } from './moving';

/** How a move ended: with what takes it back, or with why it did not happen. */
type Outcome =
  | { readonly kind: 'moved'; readonly back: (() => Promise<Outcome>) | null }
  | { readonly kind: 'refused'; readonly why: string };

const SILENCE: Outcome = { kind: 'refused', why: 'It was not moved: the service does not answer.' };
const UNDO_MS = 10_000;

/** Moves an entry of the calendar to another day, with ten seconds to take that back. */
export function useMoveEntry(onMoved: () => void) {
  const client = useClient();
  const toast = useToast();
  async function move(entry: CalendarItemFragment, day: string) {
    const origin = originOf(entry.id);
    if (!origin) return;
    const outcome = await (origin.kind === 'campaign'
      ? moveCampaign(client, origin.id, day)
      : moveSchedule(client, origin.id, day));
    onMoved();
    if (outcome.kind === 'refused') return void toast({ message: outcome.why });
    const { back } = outcome;
    toast({
      message: `${entry.summary} is on ${formatDay(day)} now.`,
      durationMs: UNDO_MS,
      ...(back ? { action: { label: 'Undo', run: () => void takeBack(back) } } : {}),
    });
  }

  async function takeBack(back: () => Promise<Outcome>) {
    const outcome = await back();
    onMoved();
    toast({ message: outcome.kind === 'moved' ? 'It is where it was.' : outcome.why });
  }

  return move;
}

async function moveCampaign(client: Client, id: string, day: string): Promise<Outcome> {
  const found = await client.query(MovableCampaignDocument, { id }, { requestPolicy: 'network-only' }).toPromise();
  const campaign = found.data?.campaign;
  if (!campaign) return SILENCE;
  const input = { id, version: campaign.version, patch: movedDays(campaign, day) };
  const { data } = await client.mutation(MoveCampaignDaysDocument, { input }).toPromise();
  const before = campaign.startsOn;
  return outcomeOf(data?.updateCampaign, data?.updateCampaign?.campaign, () =>
    before ? moveCampaign(client, id, before) : Promise.resolve(SILENCE),
  );
}

async function moveSchedule(client: Client, id: string, day: string): Promise<Outcome> {
  const found = await client.query(MovableScheduleDocument, { id }, { requestPolicy: 'network-only' }).toPromise();
  const schedule = found.data?.contentSchedule;
  if (!schedule) return SILENCE;
  if (schedule.status !== 'WAITING') return { kind: 'refused', why: 'It does not wait any more, so it stays.' };
  const input = { id, localTime: movedTime(schedule.localTime, day) };
  const { data } = await client.mutation(RescheduleContentDocument, { input }).toPromise();
  return outcomeOf(data?.rescheduleContent, data?.rescheduleContent?.schedule, () =>
    moveSchedule(client, id, schedule.localTime.slice(0, 10)),
  );
}

function outcomeOf(
  payload: { readonly userErrors: readonly { readonly message: string }[] } | null | undefined,
  moved: object | null | undefined,
  back: () => Promise<Outcome>,
): Outcome {
  if (moved) return { kind: 'moved', back };
  const why = payload?.userErrors.map(({ message }) => message).join(' ');
  return why ? { kind: 'refused', why } : SILENCE;
}
