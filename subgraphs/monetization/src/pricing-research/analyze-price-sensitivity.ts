import { createHash } from 'node:crypto';
import { createTextSource, type RowRejection } from '@paissive/delimited-text';
import { monetizationEvent } from '../events/monetization-events.js';
import { isTransitive } from './price-answers.js';
import type { PriceStudy, StudyAnswers } from './price-study.js';
import type { PriceStudyRepository } from './price-study.repository.js';
import { readPriceSensitivityAnswers } from './read-price-answers.js';
import { readPurchaseAnswers } from './read-purchase-answers.js';

export interface AnalyzePriceSensitivityDeps {
  readonly studies: PriceStudyRepository;
  readonly newId: () => string;
  readonly now: () => Date;
}

export interface PriceStudyRequest
  extends Pick<PriceStudy, 'workspaceId' | 'name' | 'method' | 'currency' | 'unitCost'> {
  /** Answers, or a file of them. */
  readonly source: { readonly answers: StudyAnswers } | { readonly content: string };
}

export type AnalyzePriceSensitivityResult =
  | { readonly kind: 'analysed'; readonly study: PriceStudy }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'no_answers'; readonly answerCount: number; readonly rejections: readonly RowRejection[] };

export type AnalyzePriceSensitivity = (request: PriceStudyRequest) => Promise<AnalyzePriceSensitivityResult>;

interface Answers {
  readonly answers: StudyAnswers;
  readonly rejections: readonly RowRejection[];
  readonly sha256: string;
}

/** Keeps a survey's answers as a study. The same answers, read the same way, are the same study. */
export function createAnalyzePriceSensitivity({
  studies,
  newId,
  now,
}: AnalyzePriceSensitivityDeps): AnalyzePriceSensitivity {
  return async ({ source, ...settings }) => {
    const given = 'content' in source ? await readFile(source.content, settings.method) : inline(source.answers);
    if ('message' in given) return { kind: 'refused', message: given.message };
    const { answers, rejections, sha256 } = given;
    const answerCount = answers.answers.length;
    if (!hasUsable(answers)) return { kind: 'no_answers', answerCount, rejections };
    const { method, currency, unitCost, workspaceId, name } = settings;
    const study: PriceStudy = {
      ...settings,
      id: newId(),
      answerCount,
      rejectedCount: rejections.length,
      sourceHash: createHash('sha256')
        .update(JSON.stringify([sha256, method, currency, unitCost]))
        .digest('hex'),
      createdAt: now(),
    };
    const about = { subject: study.id, workspaceId, id: newId(), time: study.createdAt };
    const event = monetizationEvent('monetization.price-study.created', about, { studyId: study.id, name });
    return { kind: 'analysed', study: await studies.insert(study, answers, rejections, [event]) };
  };
}

async function readFile(content: string, method: PriceStudy['method']): Promise<Answers | { message: string }> {
  const source = createTextSource(content);
  if (method === 'VAN_WESTENDORP') {
    const file = await readPriceSensitivityAnswers(source);
    return file.kind === 'refused' ? file : { ...file, answers: { method, answers: file.answers } };
  }
  const file = await readPurchaseAnswers(source);
  return file.kind === 'refused' ? file : { ...file, answers: { method, answers: file.answers } };
}

function inline(answers: StudyAnswers): Answers {
  const sha256 = createHash('sha256').update(JSON.stringify(answers)).digest('hex');
  return { answers, rejections: [], sha256 };
}

function hasUsable(answers: StudyAnswers): boolean {
  return answers.method === 'VAN_WESTENDORP' ? answers.answers.some(isTransitive) : answers.answers.length > 0;
}
