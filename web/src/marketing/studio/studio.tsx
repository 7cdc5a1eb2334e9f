'use client';

import Link from 'next/link';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { PageHeader } from '@/design/page-header';
import { useToast } from '@/design/toasts';
import { RecordForm } from '@/forms/record-form';
import { saveResult } from '@/forms/save-result';
import { useRecordForm } from '@/forms/use-record-form';
import { type ContentPartsFragment, ReviseContentDocument, type TextField } from '@/gql/graphql';
import { ScheduleSection } from '../publishing/schedule-section';
import { ContentStatus } from './content-status';
import { ContentSteps } from './content-steps';
import { rebaseSpan, replaceSpan } from './rebase-range';
import { type Fix, fieldText, type Remark, remarksOf } from './remarks';
import { ScoreRail } from './score-rail';
import { StepList } from './step-list';
import { type StudioDraft, studioDraftOf, withFieldText } from './studio-draft';
import { StudioFields } from './studio-fields';
import { useTextAnalysis } from './use-text-analysis';
import { VersionList } from './version-list';
import { KINDS, writtenBy } from './words';

const UNDO_MS = 10_000;

/** A text while it is written: its fields, how it stands, its way to being published, and its versions. */
export function Studio({ content, onReload }: { content: ContentPartsFragment; onReload: () => void }) {
  const client = useClient();
  const toast = useToast();
  const { id, revision } = content;
  const send = useCallback(
    async ({ title, body, metaDescription, note }: StudioDraft, version: number) => {
      const input = { id, version, title, body, metaDescription, note };
      const { data, error } = await client.mutation(ReviseContentDocument, { input }).toPromise();
      const answer = data?.reviseContent;
      return saveResult({ payload: answer && { ...answer, record: answer.content }, error }, 'the text');
    },
    [client, id],
  );
  const form = useRecordForm({ record: content, draftOf: studioDraftOf, send });
  const { draft, change } = form;
  const [keyphrase, setKeyphrase] = useAddressParameter('keyphrase');
  const [slug, setSlug] = useAddressParameter('slug');
  const { body, title, metaDescription } = draft;
  const now = useMemo(
    () => ({ body, title, metaDescription, keyphrase, slug }),
    [body, title, metaDescription, keyphrase, slug],
  );
  const live = useTextAnalysis(now, content.brandVoice?.id ?? null);
  const remarks = useMemo(() => remarksOf(live, now), [live, now]);
  const [active, setActive] = useState<string | null>(null);
  const marks = remarks.find((remark) => remark.id === active)?.places ?? [];
  const fields = useRef<Partial<Record<TextField, HTMLInputElement | HTMLTextAreaElement | null>>>({});
  const latest = useRef(now);
  latest.current = now;

  const write = useCallback(
    (field: TextField, text: string) => {
      if (field === 'SLUG') setSlug(text);
      else change((before) => withFieldText(before, field, text));
    },
    [change, setSlug],
  );

  function show({ places }: Remark) {
    const [place] = places;
    const element = place && fields.current[place.field];
    if (!element) return;
    element.focus();
    element.setSelectionRange(place.start, place.end);
    // A field without a scroll bar of its own is scrolled by the share of the text before the place.
    const share = element.value.length > 0 ? place.start / element.value.length : 0;
    const { top, height } = element.getBoundingClientRect();
    window.scrollBy({ top: top + share * height - window.innerHeight / 3 });
  }

  function fix(remark: Remark, { field, start, end, replacement, label }: Fix) {
    const before = fieldText(latest.current, field);
    const after = replaceSpan(before, { start, end }, replacement);
    const replaced = before.slice(start, end);
    write(field, after);
    setActive(remark.id);
    toast({
      message: `${label}.`,
      durationMs: UNDO_MS,
      action: {
        label: 'Undo',
        run: () => {
          const text = fieldText(latest.current, field);
          const place = rebaseSpan({ start, end: start + replacement.length }, after, text);
          if (place) write(field, replaceSpan(text, place, replaced));
          else toast({ message: 'That place was changed since; nothing was undone.' });
        },
      },
    });
  }

  return (
    <>
      <PageHeader
        title={content.title}
        action={<ContentSteps content={content} isDirty={form.isDirty} onMoved={onReload} />}
      >
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <ContentStatus status={content.status} />
          <span>{KINDS[content.kind]}</span>
          {revision ? (
            <span data-testid="origin">
              version {revision.number}, {writtenBy(revision)}
            </span>
          ) : null}
          {content.campaign ? (
            <Link href={`/marketing/campaigns/${content.campaign.id}`} className="link">
              {content.campaign.name}
            </Link>
          ) : null}
          {content.brandVoice ? <span>voice: {content.brandVoice.name}</span> : null}
        </span>
      </PageHeader>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="grid min-w-0 content-start gap-9">
          <RecordForm label="Text" form={form} version={revision?.number ?? content.version} onReload={onReload}>
            <StudioFields
              draft={draft}
              errors={form.errors}
              keyphrase={keyphrase}
              slug={slug}
              titlePixels={live.analysis?.checks.find((check) => check.id === 'TITLE_WIDTH')?.measured ?? null}
              marks={marks}
              fields={fields}
              onChange={(part) => change((before) => ({ ...before, ...part }))}
              onKeyphrase={setKeyphrase}
              onSlug={setSlug}
            />
          </RecordForm>
          <ScheduleSection content={content} onChanged={onReload} />
          <VersionList content={content} isDirty={form.isDirty} onRestored={onReload} />
          <StepList steps={content.steps} />
        </div>
        <ScoreRail live={live} remarks={remarks} active={active} onActive={setActive} onShow={show} onFix={fix} />
      </div>
    </>
  );
}
