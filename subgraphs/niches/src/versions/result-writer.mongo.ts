import { createOutboxWriter } from '@paissive/mongodb';
import type { ClientSession, Connection } from 'mongoose';
import { analysisEvents } from '../analyses/analysis.events.js';
import { rankedEvents } from '../opportunities/opportunity.events.js';
import { watchedStateOf } from '../watchlist/watch.js';
import type { Watcher } from '../watchlist/watch.repository.js';
import { createAlertWriter } from '../watchlist/watch-alert.mongo.js';
import { type AnalysisResult, versionsOf } from './result.js';
import { createVersionWriter } from './version.mongo.js';

/**
 * Writes what every new result brings, in the transaction that makes it: the version that is kept, the alerts of those who watch, and the events
 * for other services. Returns who was alerted.
 */
export function createResultWriter(connection: Connection, newId: () => string) {
  const writeVersion = createVersionWriter(connection);
  const writeAlerts = createAlertWriter(connection);
  const writeToOutbox = createOutboxWriter(connection);

  return async (written: AnalysisResult, session: ClientSession): Promise<Watcher[]> => {
    const { analysis, kind, found, gone, at } = written;
    const { result, opportunities } = versionsOf(written);
    await writeVersion(result, opportunities, session);
    const states = new Map([...found, ...gone].map((one) => [one.id, watchedStateOf(one)] as const));
    const alerted = await writeAlerts(result, states, session);
    const telling = { newId, time: at };
    const about = { workspaceId: analysis.workspaceId, analysisId: analysis.id };
    const events = kind === 'RESCORED' ? rankedEvents(about, found, telling) : analysisEvents(analysis, found, telling);
    await writeToOutbox(events, session);
    return alerted;
  };
}
