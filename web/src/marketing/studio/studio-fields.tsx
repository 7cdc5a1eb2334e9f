'use client';

import type { RefObject } from 'react';
import { Field, TextArea, TextInput } from '@/design/field';
import { errorAt, type FormErrors } from '@/forms/form-errors';
import type { TextField } from '@/gql/graphql';
import { LengthBar } from './length-bar';
import { MarkedTextArea } from './marked-field';
import type { Place } from './remarks';
import type { StudioDraft } from './studio-draft';

interface StudioFieldsProps {
  readonly draft: StudioDraft;
  readonly errors: FormErrors;
  readonly keyphrase: string;
  readonly slug: string;
  /** How wide search results draw the title; null until it is measured. */
  readonly titlePixels: number | null;
  readonly marks: readonly Place[];
  readonly fields: RefObject<Partial<Record<TextField, HTMLInputElement | HTMLTextAreaElement | null>>>;
  readonly onChange: (part: Partial<StudioDraft>) => void;
  readonly onKeyphrase: (keyphrase: string) => void;
  readonly onSlug: (slug: string) => void;
}

/** What the limits of search results are; the API checks the same. */
const TITLE_PIXELS = 600;
const DESCRIPTION = { from: 120, to: 156 };

/** The fields of a text, with places marked in them. */
export function StudioFields(props: StudioFieldsProps) {
  const { draft, errors, keyphrase, slug, titlePixels, marks, fields, onChange, onKeyphrase, onSlug } = props;
  const isMarked = (field: TextField) => marks.some((place) => place.field === field);
  const ring = (field: TextField) => (isMarked(field) ? 'border-warn bg-warn-soft' : undefined);
  return (
    <div className="grid gap-4">
      <div className="grid gap-1">
        <Field label="Title" error={errorAt(errors, 'title')}>
          {(ids) => (
            <TextInput
              {...ids}
              ref={(element) => {
                fields.current.TITLE = element;
              }}
              name="title"
              value={draft.title}
              maxLength={300}
              className={ring('TITLE')}
              onChange={(event) => onChange({ title: event.target.value })}
            />
          )}
        </Field>
        <LengthBar label="Width in search results" value={titlePixels} limit={TITLE_PIXELS} unit="pixels" />
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label="Key phrase" hint="What people should find it by. Kept in the address of this page.">
          {(ids) => (
            <TextInput
              {...ids}
              value={keyphrase}
              maxLength={200}
              onChange={(event) => onKeyphrase(event.target.value)}
            />
          )}
        </Field>
        <Field label="Slug" hint="The last part of its address.">
          {(ids) => (
            <TextInput
              {...ids}
              ref={(element) => {
                fields.current.SLUG = element;
              }}
              value={slug}
              maxLength={200}
              spellCheck={false}
              className={ring('SLUG')}
              onChange={(event) => onSlug(event.target.value)}
            />
          )}
        </Field>
      </div>
      <Field label="Text, in Markdown" error={errorAt(errors, 'body')}>
        {(ids) => (
          <MarkedTextArea
            {...ids}
            ref={(element) => {
              fields.current.TEXT = element;
            }}
            name="body"
            value={draft.body}
            maxLength={100_000}
            marks={marks.filter(({ field }) => field === 'TEXT')}
            onChange={(event) => onChange({ body: event.target.value })}
          />
        )}
      </Field>
      <div className="grid gap-1">
        <Field label="Meta description" error={errorAt(errors, 'metaDescription')}>
          {(ids) => (
            <TextArea
              {...ids}
              ref={(element) => {
                fields.current.META_DESCRIPTION = element;
              }}
              name="metaDescription"
              rows={2}
              value={draft.metaDescription}
              maxLength={1_000}
              className={ring('META_DESCRIPTION')}
              onChange={(event) => onChange({ metaDescription: event.target.value })}
            />
          )}
        </Field>
        <LengthBar
          label="Length of the meta description"
          value={draft.metaDescription.length}
          from={DESCRIPTION.from}
          limit={DESCRIPTION.to}
          unit="characters"
        />
      </div>
      <Field
        label="Why it is changed"
        hint="Stands beside the version; may be left empty."
        error={errorAt(errors, 'note')}
      >
        {(ids) => (
          <TextInput
            {...ids}
            name="note"
            value={draft.note}
            maxLength={300}
            onChange={(event) => onChange({ note: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}
