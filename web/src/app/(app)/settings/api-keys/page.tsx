import type { Metadata } from 'next';
import { ApiKeysPage } from '@/account/api-keys/api-keys-page';
import { webEnvironment } from '@/session/environment';

export const metadata: Metadata = { title: 'API keys' };

export default function Page() {
  return <ApiKeysPage apiUrl={webEnvironment().apiUrl} />;
}
