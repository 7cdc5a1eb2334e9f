'use client';

import { useState } from 'react';
import { Section } from '@/design/page-header';
import type { TeamPartsFragment } from '@/gql/graphql';
import { GraphView } from '../graph/graph-view';
import { STEP_KINDS } from '../shared/words';

/** A team for those who may look but not change: its workflow and its agents. */
export function TeamReader({ team }: { team: TeamPartsFragment }) {
  const { steps } = team.workflow;
  const [selected, setSelected] = useState(steps[0]?.id ?? null);
  const chosen = steps.find(({ id }) => id === selected);
  return (
    <>
      <Section title="Workflow">
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,1fr)_minmax(22rem,28rem)]">
          <GraphView
            label="Workflow"
            nodes={steps}
            selected={selected}
            onSelect={setSelected}
            lookOf={(id) => {
              const step = steps.find((each) => each.id === id);
              const label = STEP_KINDS[step?.kind ?? 'TOOL'].label;
              return {
                content: (
                  <>
                    <span className="truncate font-medium">{step?.name}</span>
                    <span className="truncate text-muted text-sm">{step?.tool ?? label}</span>
                  </>
                ),
              };
            }}
          />
          {chosen ? (
            <div className="grid min-w-0 gap-2">
              <h3 className="font-semibold text-lg">{chosen.name}</h3>
              <p className="text-muted">{STEP_KINDS[chosen.kind].meaning}</p>
              {chosen.prompt ? <p className="wrap-anywhere whitespace-pre-line">{chosen.prompt}</p> : null}
            </div>
          ) : null}
        </div>
      </Section>
      <Section title="Agents">
        <ul className="grid gap-2">
          {team.agents.map(({ id, name, role, instructions }) => (
            <li key={id}>
              <span className="font-medium">{name}</span> <span className="text-muted">{role}</span>
              <p className="max-w-[72ch]">{instructions}</p>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
