import type { Metadata } from 'next';
import { AnalysisPage } from '@/niches/analysis/analysis-page';

export const metadata: Metadata = { title: 'Analysis' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <AnalysisPage id={decodeURIComponent((await params).id)} />;
}
