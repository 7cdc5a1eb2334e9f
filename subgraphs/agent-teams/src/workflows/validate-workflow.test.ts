import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findCycle } from './graph.js';
import { validateWorkflow } from './validate-workflow.js';
import { stepOf, type WorkflowStep } from './workflow.js';

const team = { agentIds: new Set(['writer']), tools: new Set(['look']) };
const tool = (id: string, ...dependsOn: string[]): WorkflowStep =>
  stepOf({ id, name: id, kind: 'TOOL', tool: 'look', dependsOn });
const faults = (...steps: WorkflowStep[]) =>
  validateWorkflow({ steps }, team).map(({ kind, stepIds }) => `${kind} ${stepIds.join(' ')}`.trim());

describe('a workflow', () => {
  test('that is a diamond is fine', () => {
    expect(faults(tool('a'), tool('b', 'a'), tool('c', 'a'), tool('d', 'b', 'c'))).toEqual([]);
  });

  test('with a cycle is refused, the cycle named in order and what hangs on it named as unreachable', () => {
    expect(faults(tool('start'), tool('a', 'c'), tool('b', 'a'), tool('c', 'b', 'start'), tool('end', 'c'))).toEqual([
      'CYCLE a b c a',
      'UNREACHABLE end',
    ]);
  });

  test('whose step waits for itself is a cycle of one', () => {
    expect(faults(tool('a', 'a'))).toEqual(['CYCLE a a']);
  });

  test('that names unknown steps, or one twice, is refused', () => {
    expect(faults(tool('a', 'ghost'), tool('a'))).toEqual(['DUPLICATE_STEP a', 'UNKNOWN_STEP a ghost']);
  });

  test('may only use the output of what it waits for', () => {
    const reader = { ...tool('reader', 'middle'), input: { text: '{{steps.first.output.text}}' } };
    expect(faults(tool('first'), tool('middle', 'first'), reader)).toEqual([]);
    expect(faults(tool('first'), tool('middle'), reader)).toEqual(['INVALID_STEP reader first']);
    expect(faults(tool('middle'), reader)).toEqual(['UNKNOWN_STEP reader first']);
  });

  test.each(['{{process.env}}', '{{steps.a.attempt}}', '{{task.secret}}', '{{a b}}', '{{}}'])(
    'cannot refer to %s',
    (path) => {
      expect(faults(tool('a'), { ...tool('b', 'a'), input: { path } })).toEqual(['INVALID_STEP b']);
    },
  );

  test('has the parts that each kind of step needs', () => {
    expect(faults(stepOf({ id: 'a', name: 'A', kind: 'TOOL', tool: 'hammer' }))).toEqual(['INVALID_STEP a']);
    expect(faults(stepOf({ id: 'a', name: 'A', kind: 'AGENT', agentId: 'nobody', prompt: 'Go.' }))).toHaveLength(1);
    expect(faults(stepOf({ id: 'a', name: 'A', kind: 'AGENT', prompt: ' ' }))).toHaveLength(2);
    expect(faults(stepOf({ id: 'a', name: 'A', kind: 'APPROVAL', tool: 'look', prompt: 'Well?' }))).toHaveLength(1);
    expect(faults(stepOf({ id: 'A b', name: 'A', kind: 'APPROVAL', prompt: 'Well?' }))).toHaveLength(1);
    expect(faults()).toHaveLength(1);
  });
});

test('a graph is free of cycles exactly when its nodes can be put in an order', () => {
  const graphs = fc.array(fc.array(fc.nat(9), { maxLength: 4 }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(graphs, (edges) => {
      const nodes = edges.map((to, id) => ({ id: `${id}`, dependsOn: to.map((target) => `${target % edges.length}`) }));
      const cycle = findCycle(nodes);
      const placed = new Set<string>();
      for (let round = 0; round < nodes.length; round += 1) {
        for (const { id, dependsOn } of nodes) if (dependsOn.every((before) => placed.has(before))) placed.add(id);
      }
      expect(cycle === null).toBe(placed.size === nodes.length);
      for (const [place, id] of (cycle ?? []).entries()) {
        const next = cycle?.[place + 1];
        if (next !== undefined) expect(nodes.find((node) => node.id === next)?.dependsOn).toContain(id);
      }
    }),
  );
});
