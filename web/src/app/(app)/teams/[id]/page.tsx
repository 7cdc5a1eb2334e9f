import type { Metadata } from 'next';
import { TeamPage } from '@/teams/builder/team-page';

export const metadata: Metadata = { title: 'Team' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <TeamPage id={decodeURIComponent((await params).id)} />;
}
