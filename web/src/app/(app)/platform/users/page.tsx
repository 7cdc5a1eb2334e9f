import type { Metadata } from 'next';
import { UsersPage } from '@/account/platform/users-page';

export const metadata: Metadata = { title: 'Users' };

export default function Page() {
  return <UsersPage />;
}
