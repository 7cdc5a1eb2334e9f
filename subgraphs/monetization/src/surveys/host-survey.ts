import type { PriceSensitivityAnswer } from '../pricing-research/price-answers.js';
import { MAX_ANSWERS } from '../pricing-research/read-price-answers.js';
import type { PriceSurvey, PriceSurveyRepository } from './price-survey.js';

export interface HostSurveyDeps {
  readonly surveys: PriceSurveyRepository;
  readonly newId: () => string;
  /** Cannot be guessed. */
  readonly newToken: () => string;
  readonly now: () => Date;
}

export type CreatePriceSurvey = (
  workspaceId: string,
  survey: Pick<PriceSurvey, 'name' | 'description' | 'currency'>,
) => Promise<PriceSurvey>;

/** Makes a survey with a link that only those know who were given it. */
export function createCreatePriceSurvey({ surveys, newId, newToken, now }: HostSurveyDeps): CreatePriceSurvey {
  return async (workspaceId, given) => {
    const survey: PriceSurvey = {
      ...given,
      id: newId(),
      workspaceId,
      token: newToken(),
      isOpen: true,
      createdAt: now(),
    };
    await surveys.insert(survey);
    return survey;
  };
}

export type AnswerPriceSurvey = (
  surveyId: string,
  respondent: string,
  answer: PriceSensitivityAnswer,
) => ReturnType<PriceSurveyRepository['answer']>;

/** Keeps an answer; who answers twice has answered with the first. */
export function createAnswerPriceSurvey({ surveys, now }: HostSurveyDeps): AnswerPriceSurvey {
  return (surveyId, respondent, answer) => surveys.answer(surveyId, respondent, answer, now(), MAX_ANSWERS);
}
