'use client';

import { Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { Button } from '@/design/button';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { useToast } from '@/design/toasts';
import { plural } from '@/format/numbers';
import { randomKey } from '@/forms/random-key';
import {
  type CreateAgentTeamInput,
  CreateTeamDocument,
  TeamTemplatesDocument,
  type TeamTemplatesQuery,
} from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { EMPTY_TEAM } from './empty-team';
import { needsOf } from './template-needs';

type Template = TeamTemplatesQuery['agentTeamTemplates'][number];

/** Teams for common work: what a run does, what it needs, and what it does without a language model. */
export function TemplateList({ mayWrite }: { mayWrite: boolean }) {
  const router = useRouter();
  const client = useClient();
  const toast = useToast();
  const [making, setMaking] = useState<string | null>(null);
  const [{ data, error, fetching }, execute] = useQuery({ query: TeamTemplatesDocument });

  async function make(name: string, input: CreateAgentTeamInput) {
    setMaking(name);
    const answer = await client
      .mutation(CreateTeamDocument, { input: { ...input, idempotencyKey: randomKey() } })
      .toPromise();
    setMaking(null);
    const payload = answer.data?.createAgentTeam;
    if (payload?.team) return router.push(`/teams/${payload.team.id}`);
    const refused = payload?.userErrors.map(({ message }) => message).join(' ');
    toast({ message: refused || (answer.error ? explainFault(answer.error, 'the team').what : 'No team was made.') });
  }

  return (
    <Section
      title="Templates"
      id="templates"
      aside={
        mayWrite ? (
          <Button size="sm" disabled={making !== null} onClick={() => void make('empty', EMPTY_TEAM)}>
            <Plus aria-hidden /> Empty team
          </Button>
        ) : undefined
      }
    >
      {!data && fetching ? <LoadingRows label="The templates" rows={4} /> : null}
      {!data && error ? (
        <Problem
          fault={explainFault(error, 'the templates')}
          onRetry={() => execute({ requestPolicy: 'network-only' })}
        />
      ) : null}
      <ul className="grid">
        {data?.agentTeamTemplates.map((template) => (
          <li
            key={template.id}
            className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-8 gap-y-2 border-line border-b py-3 first:pt-0 md:grid-cols-[minmax(0,1fr)_auto]"
          >
            <div className="grid gap-1.5">
              <h3 className="font-semibold">{template.name}</h3>
              <p className="max-w-[72ch] text-muted">{template.description}</p>
              <Facts template={template} />
            </div>
            {mayWrite ? (
              <Button
                disabled={making !== null}
                onClick={() => void make(template.id, { templateId: template.id })}
                className="justify-self-start"
              >
                {making === template.id ? 'Making it…' : 'Use this'}
                <span className="sr-only">: {template.name}</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Facts({ template }: { template: Template }) {
  const { needs, offline } = needsOf(template);
  return (
    <dl className="grid grid-cols-[8.5rem_minmax(0,1fr)] gap-x-3 text-sm">
      <dt className="text-muted">Who</dt>
      <dd>
        {template.agents.map(({ name }) => name).join(', ')}; {plural(template.workflow.steps.length, 'step')}
      </dd>
      <dt className="text-muted">Needs</dt>
      <dd>{needs}</dd>
      <dt className="text-muted">Without a model</dt>
      <dd>{offline}</dd>
    </dl>
  );
}
