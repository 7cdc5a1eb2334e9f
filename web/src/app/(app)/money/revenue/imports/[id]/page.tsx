import type { Metadata } from 'next';
import { RevenueImportPage } from '@/money/revenue/import-page';

export const metadata: Metadata = { title: 'Import' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <RevenueImportPage id={decodeURIComponent((await params).id)} />;
}
