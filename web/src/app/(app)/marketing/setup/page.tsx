import type { Metadata } from 'next';
import { SetupPage } from '@/marketing/setup/setup-page';

export const metadata: Metadata = { title: 'Marketing set-up' };

export default function Page() {
  return <SetupPage />;
}
