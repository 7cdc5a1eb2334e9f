import Link from 'next/link';
import { Section } from '@/design/page-header';
import type { MarketingStrategyPartsFragment } from '@/gql/graphql';
import { CAMPAIGN_STATUSES } from '../shared/words';
import { BudgetList } from './budget-list';
import { ChannelTable } from './channel-table';
import { GoalList } from './goal-list';
import { PersonaList } from './persona-list';

/** A plan to be read: the people, the channels and what is said; beside it what should come of it and what it may cost. */
export function StrategyView({ strategy }: { strategy: MarketingStrategyPartsFragment }) {
  const { audience, messaging, goals, personas, notes } = strategy;
  return (
    <div className="grid gap-x-10 gap-y-9 lg:grid-cols-[minmax(0,1fr)_19rem]">
      <div className="grid min-w-0 content-start gap-9">
        <Section title="Audience">
          {audience.description ? (
            <p className="max-w-[72ch]">{audience.description}</p>
          ) : (
            <p className="text-muted">Not described yet.</p>
          )}
          <Facts
            facts={[
              ['Struggles with', audience.problems],
              ['Wants', audience.goals],
              ['Groups', audience.segments],
              ['Lives in', audience.locations],
              ['Speaks', audience.languages],
            ]}
          />
        </Section>
        <Section
          title="Personas"
          aside={<span className="text-muted text-sm">Each fit opens to what it rests on</span>}
        >
          <PersonaList personas={personas} />
        </Section>
        <Section title="Channels" aside={<span className="text-muted text-sm">Best fit first</span>}>
          <ChannelTable strategy={strategy} />
        </Section>
        <Section title="Message">
          <Facts
            facts={[
              ['They get', messaging.valueProposition],
              ['Unlike others', messaging.positioning],
              ['It sounds', messaging.tone],
              ['They should', messaging.callToAction],
            ]}
            nothing="Nothing is said yet."
          />
          {messaging.pillars.length > 0 ? (
            <ul className="grid gap-2 sm:grid-cols-2">
              {messaging.pillars.map(({ title, proof }) => (
                <li key={title} className="border-line border-l-2 pl-3">
                  <p className="font-medium">{title}</p>
                  <p className="text-muted">{proof || 'Without a proof yet.'}</p>
                </li>
              ))}
            </ul>
          ) : null}
        </Section>
        {notes ? (
          <Section title="Notes">
            <p className="max-w-[72ch] whitespace-pre-line">{notes}</p>
          </Section>
        ) : null}
      </div>
      <aside aria-label="Goals and budget" className="grid min-w-0 content-start gap-9">
        <Section title="Goals">
          <GoalList goals={goals} currency={strategy.budget?.currency ?? null} />
        </Section>
        <Section title="Budget">
          <BudgetList budget={strategy.budget} allocation={strategy.budgetAllocation} channels={strategy.channels} />
        </Section>
        <Section
          title="Campaigns"
          aside={
            <Link href={`/marketing/campaigns/new?strategy=${strategy.id}`} className="link text-sm" data-print="hide">
              New campaign
            </Link>
          }
        >
          {strategy.campaigns.nodes.length === 0 ? (
            <p className="text-muted">None carries this plan out yet.</p>
          ) : (
            <ul className="grid gap-1">
              {strategy.campaigns.nodes.map(({ id, name, status }) => (
                <li key={id} className="flex justify-between gap-3">
                  <Link href={`/marketing/campaigns/${id}`} className="link min-w-0 truncate">
                    {name}
                  </Link>
                  <span className="shrink-0 text-muted">{CAMPAIGN_STATUSES[status].label}</span>
                </li>
              ))}
            </ul>
          )}
        </Section>
      </aside>
    </div>
  );
}

/** What is known, by name; what is empty is left out. */
function Facts(props: { facts: readonly (readonly [string, string | readonly string[]])[]; nothing?: string }) {
  const known = props.facts.filter(([, value]) => value.length > 0);
  if (known.length === 0) return props.nothing ? <p className="text-muted">{props.nothing}</p> : null;
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[8rem_minmax(0,1fr)]">
      {known.map(([name, value]) => (
        <div key={name} className="sm:contents">
          <dt className="text-muted">{name}</dt>
          <dd className="max-w-[72ch]">
            {typeof value === 'string' ? (
              value
            ) : (
              <ul>
                {value.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
