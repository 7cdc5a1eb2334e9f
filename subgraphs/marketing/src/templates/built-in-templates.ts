import type { Template, TemplateParts, TemplateVariable } from './template.js';

const variable = (
  name: string,
  description: string,
  given: Partial<Pick<TemplateVariable, 'type' | 'isRequired'>> = {},
): TemplateVariable => ({ name, description, type: 'TEXT', isRequired: true, ...given });

const product = variable('product', 'What it is called.');
const audience = variable('audience', 'Who it is for.');
const problem = variable('problem', 'What they struggle with.');
const benefits = variable('benefits', 'What they get out of it, one an item.', { type: 'LIST' });
const callToAction = variable('callToAction', 'What they should do next.');
const link = variable('link', 'Where that is done.', { type: 'URL', isRequired: false });
const proof = variable('proof', 'What shows that it works.', { isRequired: false });

/** What everybody can begin with: one sound structure for each kind. */
const TEMPLATES: readonly (TemplateParts & { readonly slug: string })[] = [
  {
    slug: 'problem-guide',
    kind: 'BLOG',
    name: 'Guide to a problem',
    description: 'Explains a problem, gives the steps that solve it, and says where the product helps.',
    tone: 'Helpful and plain',
    title: 'How {{audience}} solve {{problem}}',
    variables: [
      product,
      audience,
      problem,
      variable('steps', 'What to do, one an item.', { type: 'LIST' }),
      benefits,
      callToAction,
      link,
    ],
    sections: [
      {
        heading: '',
        guidance: 'Name the problem in the words of those who have it; say what they will know at the end.',
        text: '{{problem}} costs {{audience}} time again and again. This guide shows what to do about it, step by step.',
      },
      {
        heading: 'What to do',
        guidance: 'Each step with its reason; the hardest one with an example.',
        text: '{{steps}}',
      },
      {
        heading: 'Where {{product}} helps',
        guidance: 'Only what the product really takes off their hands.',
        text: '{{benefits}}',
      },
      { heading: 'Next step', guidance: 'One action, not three.', text: '{{callToAction}} {{link}}' },
    ],
  },
  {
    slug: 'one-idea-post',
    kind: 'SOCIAL',
    name: 'Post with one idea',
    description: 'A hook, one idea, one action. Short enough for every network.',
    tone: 'Direct',
    title: '{{idea}}',
    variables: [
      variable('idea', 'The one thing to say.'),
      audience,
      variable('reason', 'Why it is so.'),
      callToAction,
      link,
    ],
    sections: [
      { heading: '', guidance: 'The idea as a statement that one can agree or disagree with.', text: '{{idea}}' },
      { heading: '', guidance: 'The reason in a sentence or two.', text: '{{reason}}' },
      { heading: '', guidance: 'One action.', text: '{{audience}}: {{callToAction}} {{link}}' },
    ],
  },
  {
    slug: 'welcome-mail',
    kind: 'EMAIL',
    name: 'Welcome mail',
    description: 'The first mail after somebody signed up: what they get, and the first step.',
    tone: 'Warm and brief',
    title: 'Welcome to {{product}}',
    variables: [product, problem, benefits, callToAction, link, variable('sender', 'Who signs it.')],
    sections: [
      {
        heading: '',
        guidance: 'Thank them and say what they can expect.',
        text: 'Thank you for joining {{product}}. You came because of {{problem}}; this is what you have from today:',
      },
      { heading: '', guidance: 'The benefits that matter in the first week.', text: '{{benefits}}' },
      { heading: '', guidance: 'The one first step.', text: '{{callToAction}} {{link}}' },
      { heading: '', guidance: 'A person signs.', text: '{{sender}}' },
    ],
  },
  {
    slug: 'search-ad',
    kind: 'AD',
    name: 'Search advertisement',
    description: 'Headline and two lines: the search, the benefit, the action.',
    tone: 'Factual',
    title: '{{product}} for {{audience}}',
    variables: [product, audience, problem, variable('benefit', 'The strongest benefit.'), callToAction],
    sections: [
      { heading: '', guidance: 'Up to 90 characters: the problem and the benefit.', text: '{{problem}}? {{benefit}}.' },
      { heading: '', guidance: 'Up to 90 characters: the action.', text: '{{callToAction}}.' },
    ],
  },
  {
    slug: 'demonstration',
    kind: 'VIDEO_SCRIPT',
    name: 'Demonstration in a minute',
    description: 'Hook, problem, demonstration, action, with what is seen and what is said.',
    tone: 'Lively and concrete',
    title: '{{product}} in one minute',
    variables: [
      product,
      audience,
      problem,
      variable('scenes', 'What is shown, one scene an item.', { type: 'LIST' }),
      callToAction,
    ],
    sections: [
      {
        heading: 'Hook (0:00)',
        guidance: 'The problem in one picture and one sentence.',
        text: 'Seen: somebody who struggles with {{problem}}.\n\nSaid: If you know this, the next minute is for you.',
      },
      { heading: 'Demonstration (0:10)', guidance: 'The product at work, scene by scene.', text: '{{scenes}}' },
      {
        heading: 'Who it is for (0:45)',
        guidance: 'One sentence.',
        text: 'Said: {{product}} is made for {{audience}}.',
      },
      { heading: 'Action (0:52)', guidance: 'One action, seen and said.', text: 'Seen and said: {{callToAction}}' },
    ],
  },
  {
    slug: 'product-page',
    kind: 'LANDING_PAGE',
    name: 'Product page',
    description: 'Promise, problem, benefits, proof, action.',
    tone: 'Confident and plain',
    title: '{{product}}: {{promise}}',
    variables: [
      product,
      variable('promise', 'What it promises, in a few words.'),
      audience,
      problem,
      benefits,
      proof,
      callToAction,
      link,
    ],
    sections: [
      {
        heading: '{{promise}}',
        guidance: 'The promise, for whom, in two sentences.',
        text: '{{product}} is for {{audience}} who are done with {{problem}}.',
      },
      { heading: 'What you get', guidance: 'Benefits before features.', text: '{{benefits}}' },
      { heading: 'Why it works', guidance: 'Proof only; leave it out when there is none.', text: '{{proof}}' },
      { heading: 'Begin', guidance: 'One action.', text: '{{callToAction}} {{link}}' },
    ],
  },
];

const MADE_AT = new Date('2026-01-01T00:00:00Z');

/** The templates as a workspace sees them. */
export function builtInTemplates(workspaceId: string): Template[] {
  return TEMPLATES.map(({ slug, ...parts }) => ({
    ...parts,
    id: `built-in:${slug}`,
    workspaceId,
    isBuiltIn: true,
    isArchived: false,
    version: 1,
    idempotencyKey: `built-in:${slug}`,
    createdAt: MADE_AT,
    updatedAt: MADE_AT,
  }));
}
