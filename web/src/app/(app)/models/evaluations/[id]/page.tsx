import type { Metadata } from 'next';
import { RunPage } from '@/models/evaluations/run-page';

export const metadata: Metadata = { title: 'Evaluation' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <RunPage id={decodeURIComponent((await params).id)} />;
}
