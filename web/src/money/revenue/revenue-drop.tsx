'use client';

import { FlaskConical } from 'lucide-react';
import { Button } from '@/design/button';
import { Problem } from '@/design/problem';
import { DropZone } from '@/files/drop-zone';
import { sampleRevenueFile } from './sample-revenue';
import { useRevenueImport } from './use-revenue-import';

/** Where an export is dropped. */
export function RevenueDrop({ hasSample }: { hasSample: boolean }) {
  const { reading, fault, bring } = useRevenueImport();
  return (
    <div className="grid max-w-3xl gap-4">
      {fault ? <Problem fault={fault} /> : null}
      <DropZone
        title={reading ? `Reading ${reading}…` : 'Drop Stripe’s export here'}
        label="Stripe export"
        isBusy={reading !== null}
        onFile={(file) => void bring(file)}
        hint="The CSV of subscriptions or of payments, columns in any order, up to 50,000 rows. A newer export replaces what it tells anew; rows that cannot be used are shown with the reason."
      >
        {hasSample ? (
          <Button disabled={reading !== null} onClick={() => void bring(sampleRevenueFile(new Date()))}>
            <FlaskConical aria-hidden /> Try with sample data
          </Button>
        ) : null}
      </DropZone>
    </div>
  );
}
