import type { PriceSensitivityAnswer } from '../pricing-research/price-answers.js';

/** A hosted pricing survey: van Westendorp's four questions, and the two of Newton, Miller and Smith. */
export interface PriceSurvey {
  readonly id: string;
  readonly workspaceId: string;
  readonly name: string;
  /** What respondents read of the product. */
  readonly description: string;
  readonly currency: string;
  /** Whoever has it may answer: 192 random bits. */
  readonly token: string;
  readonly isOpen: boolean;
  readonly createdAt: Date;
}

export interface PriceSurveyRepository {
  insert(survey: PriceSurvey): Promise<void>;
  findByIds(workspaceId: string, ids: readonly string[]): Promise<PriceSurvey[]>;
  /** For those who have nothing but the link. */
  findByToken(token: string): Promise<PriceSurvey | null>;
  list(
    workspaceId: string,
    page: { after: { createdAt: Date; id: string } | null; limit: number },
  ): Promise<PriceSurvey[]>;
  close(workspaceId: string, id: string): Promise<PriceSurvey | null>;
  /** Keeps the first answer of a respondent, unless the survey is closed or full by then. */
  answer(
    surveyId: string,
    respondent: string,
    answer: PriceSensitivityAnswer,
    at: Date,
    limit: number,
  ): Promise<'stored' | 'answered_before' | 'closed'>;
  countAnswers(surveyId: string): Promise<number>;
  answersOf(surveyId: string): Promise<PriceSensitivityAnswer[]>;
}
