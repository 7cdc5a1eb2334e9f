import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fillTemplate, referencesIn, TemplateError, type TemplateScope } from './input-template.js';

const scope: TemplateScope = {
  task: { goal: 'Sell', opportunityId: null, inputs: { months: 12 } },
  steps: { analyse: { output: { best: { id: 'o-1', score: 71.5 }, items: [{ name: 'one' }, { name: 'two' }] } } },
};

describe('a template', () => {
  test.each([
    ['{{steps.analyse.output.best.id}}', 'o-1'],
    ['{{ steps.analyse.output.best.score }}', 71.5],
    ['{{steps.analyse.output.items.1}}', { name: 'two' }],
    ['{{task.inputs.months}}', 12],
    ['Score {{steps.analyse.output.best.score}} for {{task.goal}}.', 'Score 71.5 for Sell.'],
    ['All: {{steps.analyse.output.items}}', 'All: one, two'],
    ['{{task.opportunityId?}}', null],
    ['{{steps.nobody.output.x?}}', null],
    ['no reference { at } all', 'no reference { at } all'],
  ])('%s becomes %j', (template, value) => {
    expect(fillTemplate(template, scope)).toEqual(value);
  });

  test('is filled in at any depth', () => {
    const template = { a: ['{{task.goal}}', { b: '{{task.inputs.months}}' }], c: true, d: null, e: 2 };
    expect(fillTemplate(template, scope)).toEqual({ a: ['Sell', { b: 12 }], c: true, d: null, e: 2 });
    expect(referencesIn(template)).toEqual(['task.goal', 'task.inputs.months']);
  });

  test.each(['{{steps.analyse.output.worst}}', '{{task.opportunityId}}', 'x {{steps.nobody.output}} y'])(
    '%s leads nowhere and is an error',
    (template) => {
      expect(() => fillTemplate(template, scope)).toThrow(TemplateError);
    },
  );

  test.each(['constructor', '__proto__', 'toString', 'goal.length'])('does not reach task.%s', (path) => {
    expect(() => fillTemplate(`{{task.${path}}}`, scope)).toThrow(TemplateError);
  });

  test('evaluates nothing', () => {
    expect(() => fillTemplate('{{task.goal + 1}}', scope)).toThrow('is not a path');
    expect(() => fillTemplate('{{process.exit()}}', scope)).toThrow('is not a path');
  });

  test('does not read what it filled in as a template again', () => {
    const nested = { ...scope, task: { goal: '{{task.inputs.secret}}', inputs: { secret: 'x' } } };
    expect(fillTemplate('Goal: {{task.goal}}', nested)).toBe('Goal: {{task.inputs.secret}}');
  });

  test('leaves values without references as they are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain = JSON.parse(JSON.stringify(value).replaceAll('{{', '')) as never;
        expect(fillTemplate(plain, scope)).toEqual(plain);
      }),
    );
  });
});
