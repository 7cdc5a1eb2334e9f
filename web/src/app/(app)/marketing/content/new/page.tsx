import type { Metadata } from 'next';
import { NewContentPage } from '@/marketing/studio/new-content-page';

export const metadata: Metadata = { title: 'New text' };

export default function Page() {
  return <NewContentPage />;
}
