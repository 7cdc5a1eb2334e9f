import { calendarStatus, dayIn } from './calendar-status.js';
import type { CampaignRepository } from './campaign.repository.js';
import type { MoveCampaign } from './update-campaign.js';

export interface AdvanceCampaignsDeps {
  readonly campaigns: Pick<CampaignRepository, 'findMovable'>;
  readonly moveCampaign: MoveCampaign;
  readonly now: () => Date;
}

const LIMIT = 500;
/** Where the day begins first. */
const EARLIEST_ZONE = 'Pacific/Kiritimati';

/** Begins and ends campaigns whose day has come in their own time zone. Returns how many. */
export async function advanceCampaigns({ campaigns, moveCampaign, now }: AdvanceCampaignsDeps): Promise<number> {
  const at = now();
  const movable = await campaigns.findMovable({ before: dayIn(EARLIEST_ZONE, at), limit: LIMIT });
  let moved = 0;
  for (const campaign of movable) {
    const to = calendarStatus(campaign, at);
    if (to === null) continue;
    const { workspaceId, id, version } = campaign;
    // Somebody who changed it in between had their say; the next round looks again.
    const result = await moveCampaign({ workspaceId, id, version }, to, null);
    if (result.kind === 'changed') moved += 1;
  }
  return moved;
}
