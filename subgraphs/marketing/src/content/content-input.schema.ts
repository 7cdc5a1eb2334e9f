import { z } from 'zod';
import { MAX_BODY, MAX_TITLE } from '../generation/text-generator.js';
import { idempotencyKeyField, idField, lineField, optional, proseField } from '../records/input-fields.js';
import { CONTENT_KINDS, CONTENT_STATUSES } from './content.js';

const version = z.int().min(1);
const optionalId = () => optional(idField(), null);
const prose = (maximum: number) => optional(proseField(maximum), '');

const belonging = {
  campaignId: optionalId(),
  opportunityId: optionalId(),
  brandVoiceId: optionalId(),
  idempotencyKey: idempotencyKeyField(),
};

export const createContentSchema = z.object({
  ...belonging,
  kind: z.enum(CONTENT_KINDS),
  title: lineField(MAX_TITLE),
  body: prose(MAX_BODY),
  metaDescription: prose(500),
});

export const generateContentSchema = z.object({
  ...belonging,
  templateId: idField(),
  tone: optional(lineField(200), null),
  variables: z
    .array(
      z.object({ name: lineField(40), values: z.array(proseField(2_000).min(1, 'Write something here.')).max(50) }),
    )
    .max(40),
});

export const reviseContentSchema = z.object({
  id: idField(),
  version,
  title: lineField(MAX_TITLE),
  body: proseField(MAX_BODY),
  metaDescription: prose(500),
  note: prose(500),
});

export const restoreRevisionSchema = z.object({ id: idField(), version, number: z.int().min(1) });

export const moveContentSchema = z.object({
  id: idField(),
  version,
  to: z.enum(CONTENT_STATUSES),
  comment: prose(2_000),
});
