import type { ReactNode } from 'react';
import { CaseFrame } from '@/case/case-frame';

export default async function CaseLayout({
  params,
  children,
}: {
  params: Promise<{ id: string }>;
  children: ReactNode;
}) {
  return <CaseFrame id={decodeURIComponent((await params).id)}>{children}</CaseFrame>;
}
