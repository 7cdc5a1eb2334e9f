import { ArrowDown, ArrowUp, CircleMinus, CirclePlus, Equal, type LucideIcon } from 'lucide-react';
import type { OpportunityChangeKind } from '@/gql/graphql';

interface KindLook {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly tone: string;
}

/** What became of an opportunity between two versions: a sign and a word. */
export const CHANGE_KINDS: Readonly<Record<OpportunityChangeKind, KindLook>> = {
  ENTERED: { label: 'Entered', icon: CirclePlus, tone: 'text-good' },
  RISEN: { label: 'Risen', icon: ArrowUp, tone: 'text-good' },
  FALLEN: { label: 'Fallen', icon: ArrowDown, tone: 'text-bad' },
  LEFT: { label: 'Left', icon: CircleMinus, tone: 'text-bad' },
  UNCHANGED: { label: 'Unchanged', icon: Equal, tone: 'text-muted' },
};
export const CHANGE_ORDER = Object.keys(CHANGE_KINDS) as readonly OpportunityChangeKind[];
