import type { Metadata } from 'next';
import { ContentsPage } from '@/marketing/studio/contents-page';

export const metadata: Metadata = { title: 'Content' };

export default function Page() {
  return <ContentsPage />;
}
