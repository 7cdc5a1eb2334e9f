import type { Metadata } from 'next';
import { NewRunPage } from '@/teams/runs/new-run-page';

export const metadata: Metadata = { title: 'Start a run' };

export default function Page() {
  return <NewRunPage />;
}
