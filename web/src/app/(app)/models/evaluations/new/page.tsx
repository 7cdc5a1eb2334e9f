import type { Metadata } from 'next';
import { NewSetPage } from '@/models/evaluations/new-set-page';

export const metadata: Metadata = { title: 'New evaluation set' };

export default function Page() {
  return <NewSetPage />;
}
