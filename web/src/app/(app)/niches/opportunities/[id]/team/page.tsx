import type { Metadata } from 'next';
import { TeamTab } from '@/teams/case/team-tab';

export const metadata: Metadata = { title: 'Team' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <TeamTab opportunityId={decodeURIComponent((await params).id)} />;
}
