import { randomUUID } from 'node:crypto';
import { connection } from './connection.mjs';
import { analysisOf, opportunitiesOf } from './data.mjs';
import { importKeywords } from './import-keywords.mjs';
import { keywordOf } from './imports.mjs';
import { createRandom } from './random.mjs';

const STAGES = ['PARSE', 'NORMALISE', 'DEDUPLICATE', 'CLUSTER', 'INTENT', 'TREND', 'SCORE', 'OPPORTUNITIES'];
const ORDER = { SCORE: 'score', CONFIDENCE: 'confidence', NAME: 'name', CREATED_AT: 'createdAt' };
const SORT_VALUES = Object.fromEntries([
  ['MONTHLY_SEARCHES', (each) => each.monthlySearches?.high ?? -1],
  ['COST_PER_CLICK', (each) => Number(each.costPerClick ?? -1)],
  ['TREND', (each) => each.trend.slopePerYear ?? -9],
]);
const user = {
  id: 'usr-1',
  email: 'ada@example.com',
  name: 'Ada',
  createdAt: '2026-01-05T10:00:00.000Z',
  memberships: [],
};
const workspace = { id: 'wsp-1', name: 'Ada’s workspace', createdAt: user.createdAt };

/** The root object of the stand-in: the public schema over synthetic data. */
export function createRoot(data, { origin, stepMs }) {
  const find = (list, id) => list.find((each) => each.id === id) ?? null;
  const withPages = (opportunity) =>
    opportunity && {
      ...opportunity,
      analysis: () => analysisNode(opportunity.analysis),
      keywords: (page) => connection(keywordsOf(opportunity), page),
      signals: [],
      signalGathering: null,
    };
  const importNode = (each) => each && { ...each, rejectedRows: (page) => connection(each.rejected, page) };
  const analysisNode = (each) =>
    each && {
      ...each,
      import: importNode(each.import),
      opportunities: (page) => list(page, { analysisId: each.id }, page.orderBy),
    };
  const list = (page, filter, orderBy) => connection(select(data.opportunities, filter, orderBy), page, withPages);
  return {
    viewer: {
      user,
      workspace,
      role: 'OWNER',
      scopes: ['niches:read', 'niches:write', 'accounts:read', 'accounts:write'],
    },
    sessions: (page) => connection(data.sessions, page),
    import: ({ id }) => importNode(find(data.imports, id)),
    imports: (page) => connection(data.imports, page, importNode),
    analysis: ({ id }) => analysisNode(find(data.analyses, id)),
    analyses: (page) => connection(data.analyses, page, analysisNode),
    liveSources: [],
    opportunity: ({ id }) => withPages(find(data.opportunities, id)),
    opportunities: ({ filter, orderBy, ...page }) => list(page, filter, orderBy),
    compareOpportunities: ({ ids }) => {
      const found = ids.map((id) => find(data.opportunities, id)).filter(Boolean);
      if (found.length < 2) return null;
      const [first, second] = found;
      return {
        opportunities: found.map(withPages),
        differences: [
          `${first.name} scores ${Math.round(first.score - second.score)} points more than ${second.name}.`,
          `${second.name} has ${second.keywordCount} keywords, ${first.name} ${first.keywordCount}.`,
        ],
      };
    },
    register: ({ input }) =>
      entry(
        input.email === 'taken@example.com'
          ? [
              {
                __typename: 'EmailTakenError',
                message: 'This address has an account already. Sign in instead.',
                field: ['input', 'email'],
              },
            ]
          : input.password.length < 8
            ? [
                {
                  __typename: 'WeakPasswordError',
                  message: 'Use at least 8 characters; long beats complicated.',
                  field: ['input', 'password'],
                },
              ]
            : [],
      ),
    signIn: ({ input }) =>
      entry(
        input.password === 'wrong password'
          ? [
              {
                __typename: 'InvalidCredentialsError',
                message: 'E-mail address and password do not belong together.',
                field: null,
              },
            ]
          : [],
      ),
    refreshSession: () => entry([]),
    signOut: () => ({ endedSessionId: 'ses-0', userErrors: [] }),
    endSession: ({ input }) => {
      data.sessions = data.sessions.filter((session) => session.id !== input.sessionId);
      return { endedSessionId: input.sessionId, userErrors: [] };
    },
    createUpload: ({ input }) => {
      const id = randomUUID();
      data.uploads.set(id, { fileName: input.fileName, bytes: Buffer.alloc(0) });
      return {
        upload: {
          id,
          url: `${origin()}/uploads/${id}`,
          method: 'PUT',
          expiresAt: new Date(Date.now() + 900_000).toISOString(),
          maxBytes: 2e9,
        },
        userErrors: [],
      };
    },
    importKeywords: ({ input }) => importKeywords(data, input),
    analyzeNiche: ({ input }) => {
      const imported = find(data.imports, input.importId);
      if (!imported)
        return {
          analysis: null,
          userErrors: [
            { __typename: 'NotFoundError', message: 'This import does not exist.', field: ['input', 'importId'] },
          ],
        };
      const analysis = {
        ...analysisOf(randomUUID(), input.name ?? imported.name, imported, 'QUEUED', Date.now(), 0),
        weights: { ...analysisOf('', '', imported, 'QUEUED', 0, 0).weights, ...input.weights },
      };
      data.analyses.unshift(analysis);
      run(data, analysis, stepMs);
      return { analysis: analysisNode(analysis), userErrors: [] };
    },
    cancelAnalysis: ({ input }) => {
      const analysis = find(data.analyses, input.analysisId);
      Object.assign(analysis, {
        status: 'CANCELLED',
        message: 'Cancelled by you.',
        finishedAt: new Date().toISOString(),
      });
      return { analysis: analysisNode(analysis), userErrors: [] };
    },
    resumeAnalysis: ({ input }) => {
      const analysis = find(data.analyses, input.analysisId);
      run(data, analysis, stepMs);
      return { analysis: analysisNode(analysis), userErrors: [] };
    },
    async *analysisProgress({ analysisId }) {
      const analysis = find(data.analyses, analysisId);
      for (;;) {
        const isLive = analysis.status === 'QUEUED' || analysis.status === 'RUNNING';
        yield {
          analysisProgress: {
            analysisId,
            status: analysis.status,
            stage: analysis.stage,
            percent: analysis.percent,
            counts: analysis.counts,
            message: analysis.message,
            remainingSeconds: isLive ? ((100 - analysis.percent) / 5) * (stepMs / 1000) : null,
            at: new Date().toISOString(),
          },
        };
        if (!isLive) return;
        await pause(stepMs);
      }
    },
  };
}

async function run(data, analysis, stepMs) {
  Object.assign(analysis, { status: 'RUNNING', startedAt: new Date().toISOString(), finishedAt: null });
  for (let percent = analysis.percent; percent <= 100; percent += 5) {
    if (analysis.status !== 'RUNNING') return;
    const stage = STAGES[Math.min(STAGES.length - 1, Math.floor((percent / 100) * STAGES.length))];
    Object.assign(analysis, {
      percent,
      stage,
      message: `${stage.toLowerCase()}: ${Math.round(analysis.import.rowCount * (percent / 100))} rows`,
      counts: {
        rows: analysis.import.rowCount,
        keywords: Math.round(analysis.import.acceptedCount * Math.min(1, percent / 40)),
        duplicates: percent > 30 ? 17 : 0,
        clusters: percent > 45 ? 38 : 0,
        opportunities: percent > 90 ? 38 : 0,
      },
    });
    await pause(stepMs);
  }
  data.opportunities.push(...opportunitiesOf(analysis, 38, createRandom(99), Date.now()));
  Object.assign(analysis, {
    status: 'COMPLETED',
    stage: 'DONE',
    percent: 100,
    message: '38 opportunities ranked.',
    finishedAt: new Date().toISOString(),
  });
}

function select(all, filter, orderBy) {
  const text = filter?.text?.toLowerCase();
  const chosen = all.filter(
    (each) =>
      (!filter?.analysisId || each.analysis.id === filter.analysisId) &&
      (!text || each.name.includes(text)) &&
      each.score >= (filter?.minimumScore ?? 0) &&
      (each.monthlySearches?.high ?? 0) >= (filter?.minimumMonthlySearches ?? 0) &&
      (!filter?.verdicts?.length || filter.verdicts.includes(each.trend.verdict)) &&
      (!filter?.intents?.length || filter.intents.includes(each.intent)),
  );
  const by = SORT_VALUES[orderBy?.field] ?? ((each) => each[ORDER[orderBy?.field ?? 'SCORE']]);
  const sign = orderBy?.direction === 'ASC' ? 1 : -1;
  return chosen.toSorted((a, b) => (by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : 0) * sign);
}

function keywordsOf(opportunity) {
  const random = createRandom(opportunity.seed + 1);
  return Array.from({ length: opportunity.keywordCount }, (_, index) => keywordOf(index, random, false));
}

function entry(userErrors) {
  const session = {
    accessToken: `mock.${randomUUID()}`,
    refreshToken: randomUUID(),
    expiresAt: new Date(Date.now() + 600_000).toISOString(),
    refreshExpiresAt: new Date(Date.now() + 30 * 86_400_000).toISOString(),
  };
  return { user, session: userErrors.length > 0 ? null : session, mfaChallenge: null, userErrors };
}

function pause(milliseconds) {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}
