import { DEFAULT_TOTAL_TIMEOUT_MS, stepOf } from '../workflows/workflow.js';
import { dossierFacts, marketingFacts, priceFacts, projectionFacts } from './report-facts.js';
import type { TeamTemplate } from './team-template.js';

/** What the strategist is given: facts, and what to make of them. */
const SUMMARY_PROMPT = `Goal: {{task.goal}}

Write a business case of at most 400 words for the niche below: who has the need, how it earns money, what the projection says and what
would change it, how to reach people, and what to find out first. Use only these facts; say where one is missing.

Facts:

Niche: {{steps.pick.output.name}} (score {{steps.pick.output.score}} of 100, confidence {{steps.pick.output.confidence}}).
Searches a month: {{steps.pick.output.monthlySearches?}}. Trend: {{steps.pick.output.trend.explanation}}
Keywords: {{steps.pick.output.keywords}}
Price: {{steps.price.output.monthlyPrice}} {{steps.price.output.currency}} a month, an assumption.
Projection over {{steps.project.output.months}} months, {{steps.project.output.simulations}} simulated paths:
breakeven month {{steps.project.output.monthsToBreakeven}} (unknown: beyond the projection); cumulative profit at the end {{steps.project.output.end.cumulativeProfit}}.
Channels that fit: {{steps.plan.output.channels}}`;

/** From a keyword file to a plan that a person has looked at, every number with its source. Works without a language model. */
export const BUSINESS_CASE: TeamTemplate = {
  id: 'business-case',
  name: 'From keyword file to business case',
  description:
    'Analyses the newest keyword file, picks the best opportunity, prices it, projects its revenue, plans its marketing, has a person review it, and writes a report with the source of each number. With a language model it writes the summary; without one it lists the facts.',
  exampleGoal: 'Find the niche of this file that a single person can live from within two years.',
  inputs: [
    'importId: the keyword file; the newest if left out',
    'monthlyPrice: the price to begin with, decimal text; 19.00 if left out',
    'currency: ISO 4217; USD if left out',
    'months: how far to project, 1 to 60; 24 if left out',
    'trialsPerMonth, conversion, churn, fixedCosts, acquisitionCost, initialInvestment: assumptions of the projection',
  ],
  agents: [
    {
      id: 'analyst',
      name: 'Analyst',
      role: 'researcher',
      capabilities: ['keyword analysis', 'ranking'],
      model: null,
      instructions: 'You read keyword data and say what it shows and what it cannot show.',
      tools: [],
    },
    {
      id: 'strategist',
      name: 'Strategist',
      role: 'strategist',
      capabilities: ['pricing', 'projection', 'writing'],
      model: null,
      instructions:
        'You write sober business cases. Every number comes from the facts given; you never invent one. Plain English, no marketing.',
      tools: [],
    },
    {
      id: 'marketer',
      name: 'Marketer',
      role: 'marketer',
      capabilities: ['channels', 'positioning'],
      model: null,
      instructions: 'You choose the few channels that fit the data.',
      tools: [],
    },
  ],
  workflow: {
    failurePolicy: 'FAIL_FAST',
    totalTimeoutMs: DEFAULT_TOTAL_TIMEOUT_MS,
    steps: [
      stepOf({
        id: 'analyse',
        name: 'Analyse the keywords',
        kind: 'TOOL',
        agentId: 'analyst',
        tool: 'niches.analyze',
        input: { importId: '{{task.inputs.importId?}}', opportunityId: '{{task.opportunityId?}}' },
        attemptTimeoutMs: 15 * 60_000,
      }),
      stepOf({
        id: 'pick',
        name: 'Pick the best opportunity',
        kind: 'TOOL',
        agentId: 'analyst',
        tool: 'niches.pick',
        input: { opportunityId: '{{task.opportunityId?}}', analysisId: '{{steps.analyse.output.analysisId}}' },
        dependsOn: ['analyse'],
      }),
      stepOf({
        id: 'price',
        name: 'Set a price',
        kind: 'TOOL',
        agentId: 'strategist',
        tool: 'monetization.createStrategy',
        input: {
          opportunityId: '{{steps.pick.output.id}}',
          monthlyPrice: '{{task.inputs.monthlyPrice?}}',
          currency: '{{task.inputs.currency?}}',
          notes: 'Starting price, an assumption until a price survey says more. Goal: {{task.goal}}',
        },
        dependsOn: ['pick'],
      }),
      stepOf({
        id: 'project',
        name: 'Project the revenue',
        kind: 'TOOL',
        agentId: 'strategist',
        tool: 'monetization.projectRevenue',
        input: {
          strategyId: '{{steps.price.output.strategyId}}',
          months: '{{task.inputs.months?}}',
          trialsPerMonth: '{{task.inputs.trialsPerMonth?}}',
          conversion: '{{task.inputs.conversion?}}',
          churn: '{{task.inputs.churn?}}',
          fixedCosts: '{{task.inputs.fixedCosts?}}',
          acquisitionCost: '{{task.inputs.acquisitionCost?}}',
          initialInvestment: '{{task.inputs.initialInvestment?}}',
        },
        dependsOn: ['price'],
        attemptTimeoutMs: 10 * 60_000,
      }),
      stepOf({
        id: 'plan',
        name: 'Plan the marketing',
        kind: 'TOOL',
        agentId: 'marketer',
        tool: 'marketing.createStrategy',
        input: { opportunityId: '{{steps.pick.output.id}}', notes: 'Goal: {{task.goal}}' },
        dependsOn: ['pick'],
      }),
      stepOf({
        id: 'summarise',
        name: 'Write the summary',
        kind: 'AGENT',
        agentId: 'strategist',
        prompt: SUMMARY_PROMPT,
        dependsOn: ['project', 'plan'],
      }),
      stepOf({
        id: 'review',
        name: 'Review by a person',
        kind: 'APPROVAL',
        prompt: 'Is this business case sound enough to be written down? Change the text where it is not.',
        input: { content: '{{steps.summarise.output.text}}' },
        dependsOn: ['summarise'],
      }),
      stepOf({
        id: 'report',
        name: 'Write the report',
        kind: 'TOOL',
        agentId: 'strategist',
        tool: 'report.write',
        input: {
          title: 'Business case: {{steps.pick.output.name}}',
          sections: [
            { heading: 'Goal', text: '{{task.goal}}' },
            { heading: 'Summary', text: '{{steps.review.output.content}}' },
            { heading: 'The niche', facts: dossierFacts('pick') },
            { heading: 'Price', facts: priceFacts('price') },
            { heading: 'Projection', facts: projectionFacts('project') },
            { heading: 'Marketing', facts: marketingFacts('plan') },
          ],
        },
        dependsOn: ['review', 'price', 'project', 'plan'],
      }),
    ],
  },
};
