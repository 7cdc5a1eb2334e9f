import { DEFAULT_TOTAL_TIMEOUT_MS, stepOf } from '../workflows/workflow.js';
import { projectionFacts } from './report-facts.js';
import type { TeamTemplate } from './team-template.js';

/** From the answers of a price survey to a price and what it would bring. */
export const PRICE_RESEARCH: TeamTemplate = {
  id: 'price-research',
  name: 'Price research',
  description:
    'Analyses the answers of a price survey (Van Westendorp), makes a strategy at the optimal price, projects its revenue, asks a person, and reports. Needs an opportunity.',
  exampleGoal: 'Find the price to begin with.',
  inputs: [
    'answers: a list of { tooCheap, cheap, expensive, tooExpensive }',
    'currency: ISO 4217; USD if left out',
    'trialsPerMonth, conversion, churn: assumptions of the projection',
  ],
  agents: [
    {
      id: 'pricer',
      name: 'Price analyst',
      role: 'strategist',
      capabilities: ['pricing'],
      model: null,
      instructions: 'You say what the answers carry and how many of them there are.',
      tools: [],
    },
  ],
  workflow: {
    failurePolicy: 'FAIL_FAST',
    totalTimeoutMs: DEFAULT_TOTAL_TIMEOUT_MS,
    steps: [
      stepOf({
        id: 'study',
        name: 'Analyse the answers',
        kind: 'TOOL',
        agentId: 'pricer',
        tool: 'monetization.analyzePrices',
        input: { name: '{{task.goal}}', currency: '{{task.inputs.currency?}}', answers: '{{task.inputs.answers}}' },
      }),
      stepOf({
        id: 'price',
        name: 'Make the strategy',
        kind: 'TOOL',
        agentId: 'pricer',
        tool: 'monetization.createStrategy',
        input: {
          opportunityId: '{{task.opportunityId}}',
          monthlyPrice: '{{steps.study.output.optimalPrice}}',
          currency: '{{task.inputs.currency?}}',
          notes: 'Price by survey {{steps.study.output.studyId}}, {{steps.study.output.answerCount}} answers.',
        },
        dependsOn: ['study'],
      }),
      stepOf({
        id: 'project',
        name: 'Project the revenue',
        kind: 'TOOL',
        agentId: 'pricer',
        tool: 'monetization.projectRevenue',
        input: {
          strategyId: '{{steps.price.output.strategyId}}',
          trialsPerMonth: '{{task.inputs.trialsPerMonth?}}',
          conversion: '{{task.inputs.conversion?}}',
          churn: '{{task.inputs.churn?}}',
        },
        dependsOn: ['price'],
        attemptTimeoutMs: 10 * 60_000,
      }),
      stepOf({
        id: 'review',
        name: 'Decision by a person',
        kind: 'APPROVAL',
        prompt: 'Begin with this price?',
        input: {
          content: {
            price: '{{steps.price.output.monthlyPrice}}',
            study: '{{steps.study.output.priceSensitivity}}',
            end: '{{steps.project.output.end}}',
          },
        },
        dependsOn: ['study', 'price', 'project'],
      }),
      stepOf({
        id: 'report',
        name: 'Write the report',
        kind: 'TOOL',
        tool: 'report.write',
        input: {
          title: 'Price research: {{steps.price.output.name}}',
          sections: [
            { heading: 'Goal', text: '{{task.goal}}' },
            {
              heading: 'The survey',
              facts: [
                {
                  label: 'Optimal price',
                  value: '{{steps.study.output.optimalPrice}}',
                  source: 'Price study {{steps.study.output.studyId}}: Van Westendorp',
                },
                {
                  label: 'Answers',
                  value: '{{steps.study.output.answerCount}}',
                  source: 'Price study {{steps.study.output.studyId}}',
                },
                {
                  label: 'Answers left out',
                  value: '{{steps.study.output.priceSensitivity.intransitiveCount?}}',
                  source: 'Contradict themselves',
                },
              ],
            },
            { heading: 'Projection', facts: projectionFacts('project') },
          ],
        },
        dependsOn: ['review', 'study', 'price', 'project'],
      }),
    ],
  },
};
