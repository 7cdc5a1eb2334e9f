import { Download, FileText, Radar, X } from 'lucide-react';
import { Button } from '@/design/button';
import { MAXIMUM_COMPARED } from '../compare/compare-address';

interface SelectionBarProps {
  readonly count: number;
  readonly onCompare: () => void;
  readonly onExport: () => void;
  readonly onReport: () => void;
  readonly onClear: () => void;
}

/** What can be done with the selected rows; there only while some are. */
export function SelectionBar({ count, onCompare, onExport, onReport, onClear }: SelectionBarProps) {
  const canCompare = count >= 2 && count <= MAXIMUM_COMPARED;
  return (
    <div role="status" data-print="hide" className="pointer-events-none sticky bottom-4 z-20 flex justify-center">
      {count > 0 ? (
        <div className="pointer-events-auto flex animate-rise items-center gap-2 rounded-md border border-line-strong bg-raised py-1.5 pr-1.5 pl-4 shadow-overlay">
          <span className="whitespace-nowrap">{count} selected</span>
          <Button
            look="primary"
            onClick={onCompare}
            aria-disabled={!canCompare}
            title={canCompare ? undefined : `Select 2 to ${MAXIMUM_COMPARED}`}
          >
            <Radar aria-hidden /> Compare
          </Button>
          <Button onClick={onExport}>
            <Download aria-hidden /> CSV
          </Button>
          <Button onClick={onReport}>
            <FileText aria-hidden /> Report
          </Button>
          <Button look="quiet" size="icon" aria-label="Clear the selection" onClick={onClear}>
            <X aria-hidden />
          </Button>
        </div>
      ) : null}
    </div>
  );
}
