'use client';

import { Upload } from 'lucide-react';
import { ButtonLink } from '@/design/button';
import { PageHeader } from '@/design/page-header';
import { ImportList } from './import-list';

/** Where the numbers come from: files that were imported, and sources that are asked. */
export function SourcesPage() {
  return (
    <>
      <PageHeader
        title="Sources"
        action={
          <ButtonLink href="/niches/import" look="primary">
            <Upload aria-hidden /> Import keywords
          </ButtonLink>
        }
      >
        Everything that scores rest on: the files that were read, row by row accounted for.
      </PageHeader>
      <div className="grid gap-9">
        <ImportList />
      </div>
    </>
  );
}
