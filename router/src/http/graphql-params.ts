/** The parameters of a GraphQL request, checked for their types. */
export interface GraphQLParams {
  query: string | undefined;
  operationName: string | null;
  variables: Record<string, unknown> | null;
  extensions: Record<string, unknown> | null;
}

export type ParamsResult = { ok: true; params: GraphQLParams } | { ok: false; message: string };

/** Checks a decoded JSON body (or the parameters of a query string) by the GraphQL-over-HTTP draft. */
export function readParams(input: unknown): ParamsResult {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return fault('The request must be a JSON object.');
  const { query, operationName, variables, extensions } = input as Record<string, unknown>;
  if (query !== undefined && query !== null && typeof query !== 'string') return fault('"query" must be a string.');
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') {
    return fault('"operationName" must be a string.');
  }
  if (!isMap(variables)) return fault('"variables" must be an object.');
  if (!isMap(extensions)) return fault('"extensions" must be an object.');
  return {
    ok: true,
    params: {
      query: query ?? undefined,
      operationName: operationName ?? null,
      variables: variables ?? null,
      extensions: extensions ?? null,
    },
  };
}

/** Reads the parameters of a GET request's query string; `variables` and `extensions` are JSON texts there. */
export function readSearchParams(search: string): ParamsResult {
  if (!isWellEncoded(search)) return fault('The query string is not valid percent-encoded UTF-8.');
  const parameters = new URLSearchParams(search);
  const json: Record<string, unknown> = {
    query: parameters.get('query') ?? undefined,
    operationName: parameters.get('operationName') || undefined,
  };
  for (const key of ['variables', 'extensions']) {
    const text = parameters.get(key);
    if (text === null || text === '') continue;
    try {
      json[key] = JSON.parse(text);
    } catch {
      return fault(`"${key}" must be JSON.`);
    }
  }
  return readParams(json);
}

/** URLSearchParams would put replacement characters in the place of what it cannot decode. */
function isWellEncoded(search: string): boolean {
  try {
    decodeURIComponent(search);
    return true;
  } catch {
    return false;
  }
}

function isMap(value: unknown): value is Record<string, unknown> | null | undefined {
  return value === undefined || value === null || (typeof value === 'object' && !Array.isArray(value));
}

function fault(message: string): ParamsResult {
  return { ok: false, message };
}
