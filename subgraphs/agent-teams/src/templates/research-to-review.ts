import type { Agent } from '../teams/team.js';
import { DEFAULT_TOTAL_TIMEOUT_MS, stepOf } from '../workflows/workflow.js';
import { dossierFacts } from './report-facts.js';
import type { TeamTemplate } from './team-template.js';

const member = (id: string, instructions: string, capabilities: readonly string[]): Agent => ({
  ...{ id, name: `${id[0]?.toUpperCase()}${id.slice(1)}`, role: id, capabilities, model: null, instructions },
  tools: id === 'researcher' ? ['niches.rank', 'niches.pick', 'memory.recall'] : [],
});

const FACTS = `Facts about the niche {{steps.evidence.output.name}}: score {{steps.evidence.output.score}} of 100; searches a month
{{steps.evidence.output.monthlySearches?}}; trend: {{steps.evidence.output.trend.explanation}}; keywords:
{{steps.evidence.output.keywords}}; next steps: {{steps.evidence.output.nextSteps}}`;

/** Four agents who build on each other's work; the last one is paid to find fault. */
export const RESEARCH_TO_REVIEW: TeamTemplate = {
  id: 'research-to-review',
  name: 'Researcher, strategist, marketer, reviewer',
  description:
    'A researcher reads the evidence, a strategist draws a plan from it, a marketer writes the message, a reviewer checks all against the evidence, and a person decides. The team remembers what was decided.',
  exampleGoal: 'Work out an offer for this opportunity that one person can build in a month.',
  inputs: [],
  agents: [
    member('researcher', 'You say what the data shows and what it does not. You quote every number with its source.', [
      'research',
    ]),
    member('strategist', 'You turn findings into one plan with few steps. You name every assumption.', ['strategy']),
    member('marketer', 'You write for the people with the need, in their words, without exaggeration.', [
      'copywriting',
    ]),
    member('reviewer', 'You look for claims that the evidence does not carry, and list them. You do not rewrite.', [
      'review',
    ]),
  ],
  workflow: {
    failurePolicy: 'FAIL_FAST',
    totalTimeoutMs: DEFAULT_TOTAL_TIMEOUT_MS,
    steps: [
      stepOf({
        id: 'evidence',
        name: 'Read the evidence',
        kind: 'TOOL',
        agentId: 'researcher',
        tool: 'niches.pick',
        input: { opportunityId: '{{task.opportunityId?}}' },
      }),
      stepOf({
        id: 'memory',
        name: 'Recall earlier decisions',
        kind: 'TOOL',
        agentId: 'researcher',
        tool: 'memory.recall',
        input: { about: '{{task.goal}}' },
      }),
      stepOf({
        id: 'research',
        name: 'Research',
        kind: 'AGENT',
        agentId: 'researcher',
        prompt: `Goal: {{task.goal}}\n\nWhat do we know, and what do we not know?\n\n${FACTS}\n\nEarlier decisions: {{steps.memory.output.notes}}`,
        dependsOn: ['evidence', 'memory'],
      }),
      stepOf({
        id: 'strategy',
        name: 'Strategy',
        kind: 'AGENT',
        agentId: 'strategist',
        prompt: `Goal: {{task.goal}}\n\nWrite the plan.\n\n${FACTS}\n\nFindings:\n{{steps.research.output.text}}`,
        dependsOn: ['evidence', 'research'],
      }),
      stepOf({
        id: 'message',
        name: 'Message',
        kind: 'AGENT',
        agentId: 'marketer',
        prompt: `Write a page of at most 200 words for the offer of this plan.\n\nFacts:\n\n{{steps.strategy.output.text}}`,
        dependsOn: ['strategy'],
      }),
      stepOf({
        id: 'readability',
        name: 'Measure the text',
        kind: 'TOOL',
        agentId: 'reviewer',
        tool: 'marketing.analyzeText',
        input: { text: '{{steps.message.output.text}}', keyphrase: '{{steps.evidence.output.keywords.0?}}' },
        dependsOn: ['message', 'evidence'],
      }),
      stepOf({
        id: 'review',
        name: 'Review',
        kind: 'AGENT',
        agentId: 'reviewer',
        prompt: `Which claims does the evidence not carry?\n\n${FACTS}\n\nPlan:\n{{steps.strategy.output.text}}\n\nMessage:\n{{steps.message.output.text}}\n\nMeasured: {{steps.readability.output}}`,
        dependsOn: ['evidence', 'strategy', 'message', 'readability'],
      }),
      stepOf({
        id: 'decide',
        name: 'Decision by a person',
        kind: 'APPROVAL',
        prompt: 'The review is below the plan. Go on with this plan?',
        input: { content: '{{steps.strategy.output.text}}\n\nReview:\n{{steps.review.output.text}}' },
        dependsOn: ['strategy', 'review'],
      }),
      stepOf({
        id: 'remember',
        name: 'Remember the decision',
        kind: 'TOOL',
        tool: 'memory.remember',
        input: {
          text: 'Decided for {{steps.evidence.output.name}}, goal "{{task.goal}}": {{steps.decide.output.decision}}. {{steps.decide.output.comment?}}',
        },
        dependsOn: ['decide', 'evidence'],
      }),
      stepOf({
        id: 'report',
        name: 'Write the report',
        kind: 'TOOL',
        tool: 'report.write',
        input: {
          title: '{{steps.evidence.output.name}}: plan and review',
          sections: [
            { heading: 'Goal', text: '{{task.goal}}' },
            { heading: 'Evidence', facts: dossierFacts('evidence') },
            { heading: 'Findings', text: '{{steps.research.output.text}}' },
            { heading: 'Plan and review as decided', text: '{{steps.decide.output.content}}' },
            { heading: 'Message', text: '{{steps.message.output.text}}' },
          ],
        },
        dependsOn: ['decide', 'evidence', 'research', 'message'],
      }),
    ],
  },
};
