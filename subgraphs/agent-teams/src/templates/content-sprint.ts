import type { JsonObject } from '../workflows/json.js';
import { DEFAULT_TOTAL_TIMEOUT_MS, stepOf, type WorkflowStep } from '../workflows/workflow.js';
import type { TeamTemplate } from './team-template.js';

/** What all pieces say, out of the goal, the inputs and the opportunity. */
const VALUES: JsonObject = {
  product: '{{task.inputs.product}}',
  audience: '{{task.inputs.audience}}',
  problem: '{{task.inputs.problem}}',
  benefits: '{{task.inputs.benefits}}',
  benefit: '{{task.inputs.benefits.0}}',
  callToAction: '{{task.inputs.callToAction}}',
  link: '{{task.inputs.link?}}',
  idea: '{{task.inputs.problem}} is not something to live with',
  reason: '{{task.inputs.benefits.0}}',
  promise: '{{task.inputs.benefits.0}}',
  steps: '{{task.inputs.benefits}}',
  scenes: '{{task.inputs.benefits}}',
  sender: 'The team of {{task.inputs.product}}',
};

const piece = (id: string, name: string, kind: string): WorkflowStep =>
  stepOf({
    ...{ id, name, kind: 'TOOL', agentId: 'writer', tool: 'marketing.generateContent' },
    input: {
      kind,
      opportunityId: '{{task.opportunityId?}}',
      campaignId: '{{steps.campaign.output.campaignId}}',
      values: VALUES,
    },
    dependsOn: ['campaign'],
  });

const drafted = (step: string, heading: string): JsonObject => ({
  heading,
  text: `{{steps.${step}.output.title?}}\n\n{{steps.${step}.output.body?}}`,
});

/** A campaign with a draft for each kind of content, measured, and looked at by a person before anything goes out. */
export const CONTENT_SPRINT: TeamTemplate = {
  id: 'content-sprint',
  name: 'Content sprint',
  description:
    'Makes a campaign and drafts an article, a post, a mail and a landing page side by side, measures the article, and asks a person before it is done. A piece that fails does not hold up the others.',
  exampleGoal: 'Announce the product to people who look for it.',
  inputs: [
    'product: what it is called',
    'audience: who it is for',
    'problem: what they struggle with',
    'benefits: a list of what they get out of it',
    'callToAction: what they should do next',
    'link: where that is done; may be left out',
  ],
  agents: [
    {
      id: 'writer',
      name: 'Writer',
      role: 'marketer',
      capabilities: ['copywriting'],
      model: null,
      instructions: 'You write plainly and promise nothing that is not among the benefits.',
      tools: [],
    },
  ],
  workflow: {
    failurePolicy: 'CONTINUE',
    totalTimeoutMs: DEFAULT_TOTAL_TIMEOUT_MS,
    steps: [
      stepOf({
        id: 'campaign',
        name: 'Make the campaign',
        kind: 'TOOL',
        tool: 'marketing.createCampaign',
        input: {
          name: '{{task.inputs.product}}',
          description: '{{task.goal}}',
          opportunityId: '{{task.opportunityId?}}',
        },
      }),
      piece('article', 'Draft the article', 'BLOG'),
      piece('post', 'Draft the post', 'SOCIAL'),
      piece('mail', 'Draft the mail', 'EMAIL'),
      piece('page', 'Draft the landing page', 'LANDING_PAGE'),
      stepOf({
        id: 'measure',
        name: 'Measure the article',
        kind: 'TOOL',
        tool: 'marketing.analyzeText',
        input: {
          text: '{{steps.article.output.body}}',
          title: '{{steps.article.output.title}}',
          keyphrase: '{{task.inputs.problem}}',
        },
        dependsOn: ['article'],
      }),
      stepOf({
        id: 'review',
        name: 'Review by a person',
        kind: 'APPROVAL',
        prompt: 'Are these drafts good enough to be worked on?',
        input: {
          content: {
            article: '{{steps.article.output.body?}}',
            post: '{{steps.post.output.body?}}',
            mail: '{{steps.mail.output.body?}}',
            page: '{{steps.page.output.body?}}',
          },
        },
        dependsOn: ['article', 'post', 'mail', 'page', 'measure'],
      }),
      stepOf({
        id: 'report',
        name: 'Write the report',
        kind: 'TOOL',
        tool: 'report.write',
        input: {
          title: 'Content for {{task.inputs.product}}',
          sections: [
            { heading: 'Goal', text: '{{task.goal}}' },
            {
              heading: 'The article, measured',
              facts: [
                {
                  label: 'Readability of 100',
                  value: '{{steps.measure.output.readabilityScore?}}',
                  source: 'Text analysis of the platform',
                },
                {
                  label: 'Search engines of 100',
                  value: '{{steps.measure.output.seoScore?}}',
                  source: 'Text analysis of the platform',
                },
                {
                  label: 'Problems',
                  value: '{{steps.measure.output.problems?}}',
                  source: 'Text analysis of the platform',
                },
              ],
            },
            drafted('article', 'Article'),
            drafted('post', 'Post'),
            drafted('mail', 'Mail'),
            drafted('page', 'Landing page'),
          ],
        },
        dependsOn: ['review', 'article', 'post', 'mail', 'page', 'measure'],
      }),
    ],
  },
};
