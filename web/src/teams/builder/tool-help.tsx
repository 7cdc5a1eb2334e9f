import type { TeamToolsQuery } from '@/gql/graphql';

type Tool = TeamToolsQuery['agentTools'][number];

interface PropertySchema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly default?: unknown;
}

/** What a tool does and what it takes, as its own description of its input says. */
export function ToolHelp({ tool }: { tool: Tool }) {
  const schema = JSON.parse(tool.inputSchema) as {
    properties?: Record<string, PropertySchema>;
    required?: readonly string[];
  };
  const properties = Object.entries(schema.properties ?? {});
  return (
    <div className="grid gap-1 border-line border-l-2 pl-3 text-sm">
      <p>
        {tool.description} {tool.hasEffect ? 'It changes something; repeated, it does so once.' : 'It only looks.'}
      </p>
      {properties.length > 0 ? (
        <ul className="text-muted">
          {properties.map(([name, property]) => (
            <li key={name} className="wrap-anywhere">
              <code className="font-mono text-xs">{name}</code>: {kindOf(property)}
              {schema.required?.includes(name) ? ', needed' : ''}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function kindOf(property: PropertySchema): string {
  const kind = property.enum ? property.enum.join(' or ') : (property.type ?? 'any value');
  return property.default === undefined ? kind : `${kind}, ${JSON.stringify(property.default)} if left out`;
}
