'use client';

import { useEffect, useRef } from 'react';
import { useClient, useQuery } from 'urql';
import { PriceSurveyDocument, SurveyAnswerCountDocument } from '@/gql/graphql';

const LOOK_EVERY_MS = 4_000;

/** A survey with its curves, drawn anew as answers come in: while the page is looked at, a count is asked for, and the curves when it has changed. */
export function useLiveSurvey(id: string) {
  const client = useClient();
  const [result, execute] = useQuery({
    query: PriceSurveyDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const survey = result.data?.priceSurvey;
  const isOpen = survey?.isOpen ?? false;
  const seen = useRef(survey);
  seen.current = survey;

  useEffect(() => {
    if (!isOpen) return;
    let isUnderWay = false;
    const timer = setInterval(async () => {
      if (document.visibilityState !== 'visible' || isUnderWay) return;
      isUnderWay = true;
      // An outage is passed over: the curves stay as they are, and the next look may work.
      const { data } = await client
        .query(SurveyAnswerCountDocument, { id }, { requestPolicy: 'network-only' })
        .toPromise();
      isUnderWay = false;
      const now = data?.priceSurvey;
      if (now && (now.answerCount !== seen.current?.answerCount || now.isOpen !== seen.current?.isOpen))
        execute({ requestPolicy: 'network-only' });
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [client, execute, id, isOpen]);

  return { ...result, survey, reload: () => execute({ requestPolicy: 'network-only' }) };
}
