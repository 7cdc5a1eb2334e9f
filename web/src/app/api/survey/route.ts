import { handleSurveyAnswer } from '@/money/survey/handle-survey-answer';

export function POST(request: Request): Promise<Response> {
  return handleSurveyAnswer(request);
}
