'use client';

import { useEffect, useRef, useState } from 'react';
import type { AnalyzeTextQuery, CheckBrandVoiceQuery } from '@/gql/graphql';
import { AnalyzeTextDocument, CheckBrandVoiceDocument } from '@/gql/graphql';
import { createUncachedClient } from '@/graphql/client';
import { explainFault, type Fault } from '@/graphql/fault';

/** What is analysed. */
export interface AnalysedText {
  readonly body: string;
  readonly title: string;
  readonly metaDescription: string;
  readonly keyphrase: string;
  readonly slug: string;
}

export type TextAnalysis = NonNullable<AnalyzeTextQuery['analyzeText']>;
export type VoiceIssues = NonNullable<CheckBrandVoiceQuery['checkBrandVoice']>;

/** The last answer, and the text that it speaks of. */
export interface LiveAnalysis {
  readonly analysis: TextAnalysis | null;
  readonly voice: VoiceIssues | null;
  readonly of: AnalysedText;
  readonly isWaiting: boolean;
  readonly fault: Fault | null;
  readonly retry: () => void;
}

/** A pause in typing that is long enough to ask. */
const PAUSE_MS = 250;

/** Analyses a text whenever typing pauses; an answer that was overtaken by a newer question is dropped. */
export function useTextAnalysis(text: AnalysedText, brandVoiceId: string | null): LiveAnalysis {
  // Every pause asks something new: a cache would only keep old texts.
  const [client] = useState(createUncachedClient);
  const [answer, setAnswer] = useState<Omit<LiveAnalysis, 'retry'>>({
    analysis: null,
    voice: null,
    of: text,
    isWaiting: true,
    fault: null,
  });
  const [attempt, setAttempt] = useState(0);
  const { body, title, metaDescription, keyphrase, slug } = text;
  const question = useRef(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again.
  useEffect(() => {
    const of = { body, title, metaDescription, keyphrase, slug };
    question.current += 1;
    const asked = question.current;
    setAnswer((before) => ({ ...before, isWaiting: true }));
    const timer = setTimeout(async () => {
      const [analysis, voice] = await Promise.all([
        client.query(AnalyzeTextDocument, { input: analyseInput(of) }).toPromise(),
        brandVoiceId === null
          ? null
          : client.query(CheckBrandVoiceDocument, { input: { brandVoiceId, text: body } }).toPromise(),
      ]);
      if (question.current !== asked) return;
      const error = analysis.error ?? voice?.error;
      if (error) {
        const fault = {
          ...explainFault(error, 'the analysis'),
          safe: 'Your text is safe here; saving is apart from it.',
        };
        setAnswer((before) => ({ ...before, isWaiting: false, fault }));
        return;
      }
      setAnswer({
        analysis: analysis.data?.analyzeText ?? null,
        voice: voice?.data?.checkBrandVoice ?? null,
        of,
        isWaiting: false,
        fault: null,
      });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [client, body, title, metaDescription, keyphrase, slug, brandVoiceId, attempt]);

  return { ...answer, retry: () => setAttempt((count) => count + 1) };
}

/** What is empty because it does not belong to the text is left out: it is not checked then. */
function analyseInput({ body, title, metaDescription, keyphrase, slug }: AnalysedText) {
  return {
    text: body,
    format: 'MARKDOWN',
    title,
    metaDescription,
    keyphrase: keyphrase.trim() || null,
    slug: slug.trim() || null,
  } as const;
}
