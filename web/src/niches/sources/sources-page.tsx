'use client';

import { Upload } from 'lucide-react';
import { ButtonLink } from '@/design/button';
import { PageHeader } from '@/design/page-header';
import { LiveSourceList } from '../live-sources/live-source-list';
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
        Everything that scores rest on: the files that were read, row by row accounted for. Below them the public
        sources that can be asked for more.
      </PageHeader>
      <div className="grid gap-9">
        <ImportList />
        <LiveSourceList />
      </div>
    </>
  );
}
