import type { Metadata } from 'next';
import { PromptsPage } from '@/models/prompts/prompts-page';

export const metadata: Metadata = { title: 'Prompts' };

export default function Page() {
  return <PromptsPage />;
}
