import type { Metadata } from 'next';
import { PromptPage } from '@/models/prompts/prompt-page';

export const metadata: Metadata = { title: 'Prompt' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <PromptPage id={decodeURIComponent((await params).id)} />;
}
