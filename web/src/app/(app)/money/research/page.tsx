import type { Metadata } from 'next';
import { ResearchPage } from '@/money/research/research-page';

export const metadata: Metadata = { title: 'Price lab' };

export default function Page() {
  return <ResearchPage />;
}
