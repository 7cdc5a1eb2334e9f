import { type WeightedFit, weightedFit } from '../fit/weighted-fit.js';
import type { Channel } from './channel.js';
import type { Level, Persona } from './persona.js';

export const PERSONA_FACTORS = ['NEED', 'REACH', 'BUYING_POWER', 'URGENCY'] as const;
export type PersonaFactor = (typeof PERSONA_FACTORS)[number];

export const PERSONA_WEIGHTS: Readonly<Record<PersonaFactor, number>> = {
  NEED: 0.4,
  REACH: 0.25,
  BUYING_POWER: 0.2,
  URGENCY: 0.15,
};

/** What a persona is held against. */
export interface PersonaContext {
  /** What the opportunity is called; null before it is known. */
  readonly opportunityName: string | null;
  /** What the audience as a whole struggles with. */
  readonly audienceProblems: readonly string[];
  /** What the strategy uses. */
  readonly channels: readonly Channel[];
}

const LEVEL_VALUES: Readonly<Record<Level, number>> = { LOW: 0.2, MEDIUM: 0.6, HIGH: 1 };
/** Words that say nothing about a need. */
const FILLERS = new Set(
  'about after again also best does from have into more most need than that their them they this very want what when where which with without your'.split(
    ' ',
  ),
);

/**
 * How well a persona fits a strategy: 40 % need (the share of its problems and goals that name something of the opportunity or of the
 * audience's problems), 25 % reach (the share of its channels that the strategy uses), 20 % buying power, 15 % urgency (low 0.2, medium
 * 0.6, high 1). Unknown factors are left out and lower the confidence.
 */
export function personaFit(persona: Persona, context: PersonaContext): WeightedFit<PersonaFactor> {
  return weightedFit([
    { kind: 'NEED', weight: PERSONA_WEIGHTS.NEED, ...need(persona, context) },
    { kind: 'REACH', weight: PERSONA_WEIGHTS.REACH, ...reach(persona, context) },
    { kind: 'BUYING_POWER', weight: PERSONA_WEIGHTS.BUYING_POWER, ...level(persona.buyingPower, 'Buying power') },
    { kind: 'URGENCY', weight: PERSONA_WEIGHTS.URGENCY, ...level(persona.urgency, 'Urgency') },
  ]);
}

function need({ problems, goals }: Persona, { opportunityName, audienceProblems }: PersonaContext) {
  const needs = [...problems, ...goals];
  const words = new Set([opportunityName ?? '', ...audienceProblems].flatMap(contentWords));
  if (needs.length === 0) return { value: null, evidence: 'The persona has no problems or goals yet.' };
  if (words.size === 0)
    return { value: null, evidence: 'Neither the opportunity nor the audience’s problems are known.' };
  const met = needs.filter((text) => contentWords(text).some((word) => words.has(word))).length;
  const evidence = `${met} of ${needs.length} problems and goals name something of the opportunity or of the audience’s problems.`;
  return { value: met / needs.length, evidence };
}

function reach({ channels }: Persona, context: PersonaContext) {
  if (channels.length === 0) return { value: null, evidence: 'The persona does not say where it can be reached.' };
  if (context.channels.length === 0) return { value: null, evidence: 'The strategy has no channels yet.' };
  const used = channels.filter((channel) => context.channels.includes(channel)).length;
  return { value: used / channels.length, evidence: `The strategy uses ${used} of its ${channels.length} channels.` };
}

function level(given: Level | null, name: string) {
  if (given === null) return { value: null, evidence: `${name} is not stated.` };
  return { value: LEVEL_VALUES[given], evidence: `${name} is stated as ${given.toLowerCase()}.` };
}

/** Words of four letters and more without a plural's ending, so that "invoices" meets "invoice". */
function contentWords(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => !FILLERS.has(word)).map((word) => word.replace(/(?<=\p{L}{3})s$/u, ''));
}
