'use client';

import { useState } from 'react';
import { useQuery } from 'urql';
import { RunOutputsDocument, type RunPartsFragment } from '@/gql/graphql';
import { useMay } from '@/shell/use-may';
import type { Run } from '../runs/use-run';
import { type AnswerMode, ApprovalCard } from './approval-card';

/** What a run asks now, to be answered on its page. */
export function PendingApprovals({ run, onChanged }: { run: Run; onChanged: (run: RunPartsFragment) => void }) {
  const asking = run.steps.filter(({ state }) => state === 'WAITING_FOR_APPROVAL');
  return asking.map((step) => (
    <RunQuestion key={`${step.stepId} ${step.attempt}`} run={run} step={step} onChanged={onChanged} />
  ));
}

interface RunQuestionProps {
  readonly run: Run;
  readonly step: Run['steps'][number];
  readonly onChanged: (run: RunPartsFragment) => void;
}

function RunQuestion({ run, step, onChanged }: RunQuestionProps) {
  const mayWrite = useMay('agent-teams:write');
  const [mode, setMode] = useState<AnswerMode>('read');
  const [{ data }] = useQuery({
    query: RunOutputsDocument,
    variables: { id: run.id },
    requestPolicy: 'cache-and-network',
  });
  const output = data?.teamTask?.steps.find(({ stepId }) => stepId === step.stepId)?.output ?? null;
  const { approval } = step;
  if (!approval) return null;
  const names = run.steps.filter(({ stepId }) => step.dependsOn.includes(stepId)).map(({ name }) => name);
  return (
    <section aria-label={`Question: ${step.name}`} className="border-warn border-l-2 bg-warn-soft/50 px-4 py-3">
      <ApprovalCard
        question={{
          taskId: run.id,
          stepId: step.stepId,
          question: run.workflow.steps.find(({ id }) => id === step.stepId)?.prompt ?? null,
          output,
          askedAt: approval.askedAt,
          expiresAt: approval.expiresAt,
          restsOn: names,
        }}
        mayWrite={mayWrite}
        mode={mode}
        onMode={setMode}
        onAnswered={onChanged}
      />
    </section>
  );
}
