import type { Metadata } from 'next';
import { ReportPage } from '@/niches/reports/report-page';

export const metadata: Metadata = { title: 'Report' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <ReportPage id={decodeURIComponent((await params).id)} />;
}
