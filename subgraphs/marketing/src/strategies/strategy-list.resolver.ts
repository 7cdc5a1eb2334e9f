import type { Connection, PageArguments } from '@paissive/graphql-kit';
import type { MarketingContext } from '../context.js';
import { listPage } from '../records/list-page.resolver.js';
import type { Strategy } from './strategy.js';
import type { StrategyFilter } from './strategy.repository.js';

/** A page of the workspace's strategies, of one opportunity or of all. */
export function listStrategies(
  context: MarketingContext,
  args: PageArguments,
  filter: StrategyFilter,
): Promise<Connection<Strategy>> {
  return listPage(context.stores.strategies, { workspaceId: context.workspaceId(), filter }, args);
}
