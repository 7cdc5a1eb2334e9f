import type { Metadata } from 'next';
import { NewSurveyPage } from '@/money/research/new-survey-page';

export const metadata: Metadata = { title: 'New survey' };

export default function Page() {
  return <NewSurveyPage />;
}
