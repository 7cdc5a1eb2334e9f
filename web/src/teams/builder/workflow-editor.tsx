'use client';

import { Link2, Plus, Redo2, TriangleAlert, Undo2 } from 'lucide-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button } from '@/design/button';
import { FilterChoice } from '@/design/filter-choice';
import { KeyCap } from '@/design/key-cap';
import type { FormErrors } from '@/forms/form-errors';
import type { TeamToolsQuery } from '@/gql/graphql';
import { isTypingInto } from '@/shell/shortcuts';
import { GraphView, type NodeLook } from '../graph/graph-view';
import { STEP_KINDS } from '../shared/words';
import type { DraftFault } from './check-draft';
import { addStep, connect, disconnect, moveStep, removeStep, renameStep } from './edit-workflow';
import { StepEditor } from './step-editor';
import { StepList } from './step-list';
import type { StepDraft, TeamDraft } from './team-draft';
import type { useUndo } from './use-undo';

interface WorkflowEditorProps {
  readonly draft: TeamDraft;
  readonly undo: ReturnType<typeof useUndo<TeamDraft>>;
  readonly faults: readonly DraftFault[];
  readonly tools: TeamToolsQuery['agentTools'];
  readonly errors: FormErrors;
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
}

/** The workflow, drawn and as a list, with the chosen step beside it. Everything that the mouse does, keys do. */
export function WorkflowEditor({ draft, undo, faults, tools, errors, selected, onSelect }: WorkflowEditorProps) {
  const [view, setView] = useAddressParameter('view');
  const [connecting, setConnecting] = useState<string | null>(null);
  const { steps } = draft;
  const nodes = useMemo(() => steps.map(({ id, dependsOn }) => ({ id, dependsOn })), [steps]);
  const index = steps.findIndex(({ id }) => id === selected);
  const chosen = steps[index];
  const edit = (how: (steps: readonly StepDraft[]) => readonly StepDraft[], tag?: string) =>
    undo.change((before) => {
      const after = how(before.steps);
      return after === before.steps ? before : { ...before, steps: after };
    }, tag);

  function add(after: string | null) {
    const next = addStep(steps, after, draft.agents[0]?.id ?? '');
    const added = next.find((step) => !steps.includes(step))?.id ?? '';
    edit(() => next);
    onSelect(added);
    focusStep(added);
  }

  function remove(id: string) {
    const next = steps[steps.findIndex((step) => step.id === id) - 1] ?? steps.find((step) => step.id !== id);
    edit((before) => removeStep(before, id));
    onSelect(next?.id ?? null);
    focusStep(next?.id ?? '');
  }

  function activate(id: string) {
    if (connecting !== null && connecting !== id) edit((before) => connect(before, connecting, id));
    setConnecting(null);
  }

  function onKey(event: KeyboardEvent, id: string): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    switch (event.key) {
      case 'c':
        setConnecting(id);
        return true;
      case 'n':
        add(id);
        return true;
      case 'Delete':
      case 'Backspace':
        remove(id);
        return true;
      case 'Escape':
        setConnecting(null);
        return connecting !== null;
      default:
        return false;
    }
  }

  function onUndoKey(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || isTypingInto(event.target)) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) undo.redo();
    else undo.undo();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are an addition to the buttons for undo and redo.
    <div className="grid min-w-0 gap-3" onKeyDown={onUndoKey}>
      <FaultList faults={faults} onSelect={onSelect} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,1fr)_minmax(22rem,28rem)]">
        <div className="grid min-w-0 gap-1">
          <div className="flex flex-wrap items-center gap-1" data-print="hide">
            <FilterChoice
              label="How the workflow is shown"
              choices={[
                { value: '', label: 'Picture' },
                { value: 'list', label: 'List' },
              ]}
              value={view}
              onChange={setView}
            />
            <span className="mb-3 ml-auto flex gap-1">
              <Button look="quiet" size="icon" aria-label="Undo" disabled={!undo.canUndo} onClick={undo.undo}>
                <Undo2 aria-hidden />
              </Button>
              <Button look="quiet" size="icon" aria-label="Redo" disabled={!undo.canRedo} onClick={undo.redo}>
                <Redo2 aria-hidden />
              </Button>
              <Button size="sm" className="self-center" onClick={() => add(null)}>
                <Plus aria-hidden /> Step
              </Button>
              <Button
                size="sm"
                className="self-center"
                disabled={!chosen}
                aria-pressed={connecting !== null}
                onClick={() => setConnecting(connecting === null ? (chosen?.id ?? null) : null)}
              >
                <Link2 aria-hidden /> Connect
              </Button>
            </span>
          </div>
          <p role="status" className="min-h-6 text-muted text-sm">
            {connecting === null ? (
              <span className="hidden flex-wrap items-center gap-1 md:flex">
                <KeyCap>arrows</KeyCap> move, <KeyCap>n</KeyCap> step after, <KeyCap>c</KeyCap> connect,{' '}
                <KeyCap>Del</KeyCap> remove
              </span>
            ) : (
              <span className="text-accent">
                Choose the step that is to wait for {steps.find(({ id }) => id === connecting)?.name}: press it, or go
                there with the arrows and press Enter. Esc leaves.
              </span>
            )}
          </p>
          {view === 'list' ? (
            <StepList
              steps={steps}
              selected={selected}
              faults={faults}
              onSelect={(id) => {
                onSelect(id);
                activate(id);
              }}
              onKey={onKey}
              onMove={(id, by) => edit((before) => moveStep(before, id, by))}
            />
          ) : (
            <GraphView
              label="Workflow"
              nodes={nodes}
              lookOf={(id) => lookOf(id, draft, faults)}
              selected={selected}
              onSelect={onSelect}
              onActivate={activate}
              onKey={onKey}
              onConnect={(from, to) => edit((before) => connect(before, from, to))}
              onRemoveEdge={({ from, to }) => edit((before) => disconnect(before, from, to))}
            />
          )}
        </div>
        {chosen ? (
          <StepEditor
            draft={draft}
            step={chosen}
            index={index}
            tools={tools}
            faults={faults}
            errors={errors}
            onChange={(part, tag) =>
              edit((before) => before.map((step, at) => (at === index ? { ...step, ...part } : step)), tag)
            }
            onRename={(id) => {
              edit((before) => renameStep(before, chosen.id, id));
              onSelect(id);
            }}
            onConnect={(from, isConnected) =>
              edit((before) => (isConnected ? connect(before, from, chosen.id) : disconnect(before, from, chosen.id)))
            }
            onAdd={() => add(chosen.id)}
            onRemove={() => remove(chosen.id)}
          />
        ) : (
          <p className="text-muted">Choose a step to see and change it.</p>
        )}
      </div>
    </div>
  );
}

/** Moves the focus to a step, in the picture or in the list, once it is drawn. */
function focusStep(id: string) {
  const name = CSS.escape(id);
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-node="${name}"], [data-step="${name}"]`)?.focus(),
  );
}

/** All that keeps the workflow from running; each leads to its step. */
function FaultList({ faults, onSelect }: { faults: readonly DraftFault[]; onSelect: (id: string) => void }) {
  return (
    <div role="status" data-testid="workflow-faults">
      {faults.length === 0 ? null : (
        <ul className="border-bad border-l-2 bg-bad-soft px-4 py-2">
          {faults.map(({ message, stepIds }) => (
            <li key={message} className="flex items-center gap-2">
              <TriangleAlert className="size-4 shrink-0 text-bad" aria-hidden />
              {stepIds[0] === undefined ? (
                message
              ) : (
                <button type="button" className="text-left hover:underline" onClick={() => onSelect(stepIds[0] ?? '')}>
                  {message}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function lookOf(id: string, { steps, agents }: TeamDraft, faults: readonly DraftFault[]): NodeLook {
  const step = steps.find((each) => each.id === id);
  const { icon: Kind } = STEP_KINDS[step?.kind ?? 'TOOL'];
  const isFaulty = faults.some(({ stepIds }) => stepIds.includes(id));
  const agent = agents.find((each) => each.id === step?.agentId)?.name;
  const detail =
    step?.kind === 'TOOL' ? step.tool || 'no tool' : step?.kind === 'AGENT' ? (agent ?? 'nobody') : 'a person';
  const name = step?.name || 'no name';
  const after = step?.dependsOn.map((each) => steps.find((other) => other.id === each)?.name ?? each) ?? [];
  return {
    unseen: `${after.length > 0 ? `, after ${after.join(', ')}` : ''}${isFaulty ? ', has a fault' : ''}`,
    className: isFaulty ? 'border-bad bg-bad-soft' : '',
    content: (
      <>
        <span className="flex items-center gap-1.5 font-medium">
          <Kind className="size-3.5 shrink-0 text-muted" aria-hidden />
          <span className="truncate">{name}</span>
          {isFaulty ? <TriangleAlert className="ml-auto size-3.5 shrink-0 text-bad" aria-hidden /> : null}
        </span>
        <span className="truncate text-muted text-sm">{detail}</span>
      </>
    ),
  };
}
