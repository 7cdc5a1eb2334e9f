import type { Metadata } from 'next';
import { ReportTab } from '@/niches/reports/report-tab';

export const metadata: Metadata = { title: 'Report' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <ReportTab opportunityId={decodeURIComponent((await params).id)} />;
}
