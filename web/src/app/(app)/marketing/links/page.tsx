import type { Metadata } from 'next';
import { LinkBuilderPage } from '@/marketing/links/link-builder-page';

export const metadata: Metadata = { title: 'Tracked links' };

export default function Page() {
  return <LinkBuilderPage />;
}
