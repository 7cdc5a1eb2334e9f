import type { StepLease, Task } from '../tasks/task.js';
import type { AgentMessage, Usage } from '../tasks/task-event.js';
import type { ToolCall } from '../tools/tool.js';
import type { TemplateScope } from '../workflows/input-template.js';
import type { Json } from '../workflows/json.js';
import type { WorkflowStep } from '../workflows/workflow.js';

/** All that a step is carried out with. */
export interface StepContext {
  readonly task: Task;
  readonly step: WorkflowStep;
  readonly lease: StepLease;
  /** What its templates can refer to. */
  readonly scope: TemplateScope;
  readonly call: ToolCall;
  /** Stores what was used and said so far, at once: a crash must not make it cheaper than it was. */
  report(usage: Usage, messages: readonly AgentMessage[]): Promise<void>;
}

export interface StepResult {
  readonly output: Json;
  readonly messages: readonly AgentMessage[];
}

/** Carries out a step of one kind. @throws StepFailure when it cannot be done */
export type StepExecutor = (context: StepContext) => Promise<StepResult>;
