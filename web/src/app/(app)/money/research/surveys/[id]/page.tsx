import type { Metadata } from 'next';
import { SurveyPage } from '@/money/research/survey-page';

export const metadata: Metadata = { title: 'Survey' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <SurveyPage id={decodeURIComponent((await params).id)} />;
}
