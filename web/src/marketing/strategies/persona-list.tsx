import { Unknown } from '@/design/unknown';
import { formatPercent } from '@/format/numbers';
import type { MarketingStrategyPartsFragment } from '@/gql/graphql';
import { FitScore } from '../shared/fit-score';
import { CHANNELS, LEVELS, PERSONA_FACTORS } from '../shared/words';

type Persona = MarketingStrategyPartsFragment['personas'][number];

/** Kinds of people, each with how well it fits. */
export function PersonaList({ personas }: { personas: readonly Persona[] }) {
  if (personas.length === 0)
    return (
      <p className="text-muted">
        No persona yet. One makes it plain whom a text is for, and sharpens the fit of channels.
      </p>
    );
  return (
    <ul className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
      {personas.map((persona) => (
        <li key={persona.name} className="grid content-start gap-2" data-print="keep">
          <div className="flex items-baseline justify-between gap-4">
            <h3 className="font-medium">{persona.name}</h3>
            <p className="shrink-0 text-sm">
              <span className="text-muted">Fit </span>
              <span className="font-semibold text-base">
                <FitScore
                  name={persona.name}
                  fit={{
                    ...persona.fit,
                    factors: persona.fit.factors.map((factor) => ({ ...factor, name: PERSONA_FACTORS[factor.kind] })),
                  }}
                />
              </span>
              {persona.fit.confidence < 1 ? (
                <span className="text-muted"> from {formatPercent(persona.fit.confidence)} of what counts</span>
              ) : null}
            </p>
          </div>
          {persona.description ? <p className="text-muted">{persona.description}</p> : null}
          <dl className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-3 gap-y-1 text-sm">
            <Lines name="Struggles with" lines={persona.problems} />
            <Lines name="Wants" lines={persona.goals} />
            <Lines name="Reached by" lines={[persona.channels.map((each) => CHANNELS[each].label).join(', ')]} />
            <dt className="text-muted">Buying power</dt>
            <dd>{persona.buyingPower ? LEVELS[persona.buyingPower] : <Unknown />}</dd>
            <dt className="text-muted">Urgency</dt>
            <dd>{persona.urgency ? LEVELS[persona.urgency] : <Unknown />}</dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Lines({ name, lines }: { name: string; lines: readonly string[] }) {
  const text = lines.filter(Boolean).join('; ');
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd>{text || <Unknown />}</dd>
    </>
  );
}
