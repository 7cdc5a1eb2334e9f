import { Button } from '@/design/button';
import { ProgressBar } from '@/design/progress-bar';
import { formatBytes, formatPercent } from '@/format/numbers';
import type { ImportStage } from './use-import';

interface SendingFileProps {
  readonly stage: Extract<ImportStage, { kind: 'sending' | 'reading' }>;
  readonly onCancel: () => void;
}

/** A file on its way: how far it has come, and how to stop it. */
export function SendingFile({ stage, onCancel }: SendingFileProps) {
  const isSending = stage.kind === 'sending';
  return (
    <div className="grid max-w-xl gap-3 py-6">
      <p role="status" className="font-medium">
        {isSending ? `Sending ${stage.fileName}` : `Reading ${stage.fileName}`}
      </p>
      <ProgressBar percent={isSending ? stage.share * 100 : 100} label="Upload" />
      <p className="text-muted">
        {isSending
          ? `${formatPercent(stage.share)} of ${formatBytes(stage.size)}. Please stay on this page until the file is sent.`
          : 'The format is being told by the content, and every row checked.'}
      </p>
      {isSending ? (
        <Button className="justify-self-start" onClick={onCancel}>
          Cancel
        </Button>
      ) : null}
    </div>
  );
}
