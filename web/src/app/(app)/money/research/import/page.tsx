import type { Metadata } from 'next';
import { ImportAnswersPage } from '@/money/research/import-answers-page';

export const metadata: Metadata = { title: 'Import answers' };

export default function Page() {
  return <ImportAnswersPage />;
}
