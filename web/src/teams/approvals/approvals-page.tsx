'use client';

import Link from 'next/link';
import { useRef, useState } from 'react';
import { Button, ButtonLink } from '@/design/button';
import { classNames } from '@/design/class-names';
import { EmptyState } from '@/design/empty-state';
import { KeyCap } from '@/design/key-cap';
import { PageHeader } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { useToast } from '@/design/toasts';
import { plural } from '@/format/numbers';
import { formatAgo } from '@/format/times';
import { useNow } from '@/format/use-now';
import { type ApprovalPartsFragment, ApprovalsDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { useMay } from '@/shell/use-may';
import { type AnswerMode, ApprovalCard } from './approval-card';
import { useInboxKeys } from './use-inbox-keys';
import { useWaitingApprovals } from './use-waiting-approvals';

const PAGE = 50;

/** What waits for a person, the longest waiting first; one of them open. */
export function ApprovalsPage() {
  const mayWrite = useMay('agent-teams:write');
  const toast = useToast();
  const now = useNow();
  const list = useConnection(ApprovalsDocument, { first: PAGE }, (data) => data.pendingApprovals);
  const counted = useWaitingApprovals();
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  const [wanted, setWanted] = useState<string | null>(null);
  const [mode, setMode] = useState<AnswerMode>('read');
  const rows = useRef<HTMLUListElement>(null);
  const open = list.nodes.filter(({ id }) => !answered.has(id));
  const chosen = open.find(({ id }) => id === wanted) ?? open[0];

  function choose(id: string) {
    setMode('read');
    setWanted(id);
    rows.current?.querySelector<HTMLElement>(`[data-question="${CSS.escape(id)}"]`)?.focus();
  }

  useInboxKeys({
    ids: open.map(({ id }) => id),
    chosen: chosen?.id ?? null,
    onChoose: choose,
    onEdit: () => mayWrite && setMode('edit'),
    onReject: () => mayWrite && setMode('reject'),
    onLeave: () => setMode('read'),
  });

  function leave(question: ApprovalPartsFragment) {
    const next = open[open.indexOf(question) + 1] ?? open[open.indexOf(question) - 1];
    setAnswered((before) => new Set([...before, question.id]));
    setWanted(next?.id ?? null);
    setMode('read');
    counted.reload();
    toast({ message: 'Answered. The run goes on by itself.' });
  }

  return (
    <>
      <PageHeader title="Approvals">
        {open.length > 0 ? `${plural(open.length, 'run')} cannot go on without an answer.` : 'What runs ask people.'}{' '}
        {mayWrite && open.length > 0 ? (
          <span className="hidden items-center gap-1 md:inline-flex">
            <KeyCap>j</KeyCap> <KeyCap>k</KeyCap> move, <KeyCap>e</KeyCap> edit, <KeyCap>x</KeyCap> reject
          </span>
        ) : null}
      </PageHeader>
      {list.isFirstLoad ? <LoadingRows label="The approvals" /> : null}
      {list.error && list.nodes.length === 0 ? (
        <Problem fault={explainFault(list.error, 'the approvals')} onRetry={list.reload} />
      ) : null}
      {!list.isFirstLoad && !list.error && open.length === 0 ? (
        <EmptyState title="Nothing waits for you" actions={<ButtonLink href="/teams">Teams</ButtonLink>}>
          Where a workflow has an approval step, its run stops and asks here: what it proposes, what that rests on, and
          until when. Nothing is done meanwhile, and nobody is held up by it.
        </EmptyState>
      ) : null}
      {chosen ? (
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,19rem)_minmax(0,1fr)]">
          <div>
            <ul ref={rows} aria-label="Questions" className="grid border-line border-t">
              {open.map((question) => (
                <li key={question.id} className="border-line border-b">
                  <button
                    type="button"
                    data-question={question.id}
                    aria-current={question === chosen ? 'true' : undefined}
                    onClick={() => choose(question.id)}
                    className={classNames(
                      'grid w-full gap-0.5 px-2 py-2 text-left hover:bg-hover',
                      question === chosen && 'bg-hover shadow-[inset_2px_0_0_var(--color-accent)]',
                    )}
                  >
                    <span className="truncate font-medium">{question.task?.goal ?? 'A run'}</span>
                    <span className="truncate text-muted text-sm">
                      {question.step?.name} · {formatAgo(question.askedAt, now)}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
            {list.hasNextPage ? (
              <Button size="sm" className="mt-3" onClick={list.loadMore} disabled={list.isLoading}>
                Show more
              </Button>
            ) : null}
          </div>
          <ApprovalCard
            key={chosen.id}
            question={questionOf(chosen)}
            place={<Place question={chosen} />}
            mayWrite={mayWrite}
            mode={mode}
            onMode={setMode}
            onAnswered={() => leave(chosen)}
          />
        </div>
      ) : null}
    </>
  );
}

function Place({ question: { task } }: { question: ApprovalPartsFragment }) {
  if (!task) return null;
  return (
    <p className="text-muted text-sm">
      <Link className="link" href={`/teams/runs/${task.id}`}>
        {task.goal}
      </Link>
      {task.team ? `, by ${task.team.name}` : ''}
    </p>
  );
}

function questionOf({ task, step, question, askedAt, expiresAt }: ApprovalPartsFragment) {
  const names = new Map(task?.workflow.steps.map(({ id, name }) => [id, name]));
  return {
    taskId: task?.id ?? '',
    stepId: step?.stepId ?? '',
    question: question ?? null,
    output: step?.output ?? null,
    askedAt,
    expiresAt,
    restsOn: (step?.dependsOn ?? []).map((id) => names.get(id) ?? id),
  };
}
