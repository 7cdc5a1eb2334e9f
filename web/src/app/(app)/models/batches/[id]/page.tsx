import type { Metadata } from 'next';
import { BatchPage } from '@/models/batches/batch-page';

export const metadata: Metadata = { title: 'Batch' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <BatchPage id={decodeURIComponent((await params).id)} />;
}
