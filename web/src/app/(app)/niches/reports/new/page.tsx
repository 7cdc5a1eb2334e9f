import type { Metadata } from 'next';
import { NewReportPage } from '@/niches/reports/new-report-page';

export const metadata: Metadata = { title: 'New report' };

export default function Page() {
  return <NewReportPage />;
}
