import type { Metadata } from 'next';
import { RunPage } from '@/teams/runs/run-page';

export const metadata: Metadata = { title: 'Run' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <RunPage id={decodeURIComponent((await params).id)} />;
}
