import {
  Activity,
  Bot,
  CalendarDays,
  ChartNoAxesColumn,
  Coins,
  Cpu,
  Database,
  FileText,
  Flag,
  FlaskConical,
  Gauge,
  House,
  KeyRound,
  Layers,
  Link2,
  ListChecks,
  type LucideIcon,
  Megaphone,
  MessagesSquare,
  PenLine,
  Rows3,
  Scale,
  ScrollText,
  Server,
  Settings2,
  ShieldCheck,
  SlidersHorizontal,
  Split,
  Star,
  TextQuote,
  Upload,
  UserCheck,
  UserPlus,
  Users,
  UsersRound,
  Workflow,
} from 'lucide-react';

/** A part of the application that the rail shows as one line until somebody is in it. */
export type Section = 'niches' | 'money' | 'marketing' | 'teams' | 'models' | 'platform';

/** A place in the application that the rail, the palette and the keyboard lead to. */
export interface Destination {
  readonly label: string;
  readonly href: string;
  readonly icon: LucideIcon;
  /** The second key of its jump; the first is always `g`. None for what people rarely go to. */
  readonly key?: string;
  readonly group: Section | 'main' | 'account';
}

/** The sections of the rail, in its order; each leads to the first of its places. */
export const SECTIONS: readonly { readonly group: Section; readonly label: string; readonly icon: LucideIcon }[] = [
  { group: 'niches', label: 'Niches', icon: Rows3 },
  { group: 'money', label: 'Money', icon: Coins },
  { group: 'marketing', label: 'Marketing', icon: Megaphone },
  { group: 'teams', label: 'Teams', icon: Bot },
  { group: 'models', label: 'Models', icon: Cpu },
  { group: 'platform', label: 'Platform', icon: Server },
];

/** Only what exists: a section joins when its service does. */
export const DESTINATIONS: readonly Destination[] = [
  { label: 'Home', href: '/home', icon: House, key: 'h', group: 'main' },
  { label: 'Opportunities', href: '/niches', icon: Rows3, key: 'n', group: 'niches' },
  { label: 'Watchlist', href: '/niches/watchlist', icon: Star, key: 'w', group: 'niches' },
  { label: 'Analyses', href: '/niches/analyses', icon: Activity, key: 'a', group: 'niches' },
  { label: 'Import keywords', href: '/niches/import', icon: Upload, key: 'i', group: 'niches' },
  { label: 'Sources', href: '/niches/sources', icon: Database, group: 'niches' },
  { label: 'Reports', href: '/niches/reports', icon: FileText, key: 'y', group: 'niches' },
  { label: 'Strategies', href: '/money', icon: Coins, key: 'm', group: 'money' },
  { label: 'Price lab', href: '/money/research', icon: Scale, key: 'p', group: 'money' },
  { label: 'Revenue', href: '/money/revenue', icon: ChartNoAxesColumn, key: 'r', group: 'money' },
  { label: 'Marketing plans', href: '/marketing', icon: Megaphone, key: 'k', group: 'marketing' },
  { label: 'Campaigns', href: '/marketing/campaigns', icon: Flag, key: 'c', group: 'marketing' },
  { label: 'Content', href: '/marketing/content', icon: PenLine, key: 'x', group: 'marketing' },
  { label: 'Calendar', href: '/marketing/calendar', icon: CalendarDays, key: 'd', group: 'marketing' },
  { label: 'Experiments', href: '/marketing/experiments', icon: FlaskConical, key: 'e', group: 'marketing' },
  { label: 'Import figures', href: '/marketing/imports', icon: Upload, key: 'f', group: 'marketing' },
  { label: 'Tracked links', href: '/marketing/links', icon: Link2, key: 'l', group: 'marketing' },
  { label: 'Attribution', href: '/marketing/attribution', icon: Split, key: 'b', group: 'marketing' },
  { label: 'Marketing set-up', href: '/marketing/setup', icon: Settings2, key: 'u', group: 'marketing' },
  { label: 'Teams', href: '/teams', icon: Bot, key: 't', group: 'teams' },
  { label: 'Runs', href: '/teams/runs', icon: Workflow, key: 'z', group: 'teams' },
  { label: 'Approvals', href: '/teams/approvals', icon: UserCheck, key: 'v', group: 'teams' },
  { label: 'All models', href: '/models', icon: Cpu, key: 'o', group: 'models' },
  { label: 'Playground', href: '/models/playground', icon: MessagesSquare, key: 'j', group: 'models' },
  { label: 'Prompts', href: '/models/prompts', icon: TextQuote, key: 'q', group: 'models' },
  { label: 'Evaluations', href: '/models/evaluations', icon: ListChecks, group: 'models' },
  { label: 'Batches', href: '/models/batches', icon: Layers, group: 'models' },
  { label: 'Usage and budgets', href: '/models/usage', icon: Gauge, group: 'models' },
  { label: 'Security', href: '/settings/security', icon: ShieldCheck, key: 's', group: 'account' },
  { label: 'Preferences', href: '/settings/preferences', icon: SlidersHorizontal, group: 'account' },
  { label: 'Workspace', href: '/settings/workspace', icon: Users, group: 'account' },
  { label: 'API keys', href: '/settings/api-keys', icon: KeyRound, group: 'account' },
  { label: 'Audit log', href: '/settings/audit-log', icon: ScrollText, group: 'account' },
  { label: 'Users', href: '/platform/users', icon: UsersRound, group: 'platform' },
];

/** The jumps of the keyboard: addresses by the second key. */
export function jumps(): ReadonlyMap<string, string> {
  return new Map(DESTINATIONS.flatMap(({ key, href }) => (key === undefined ? [] : [[key, href]])));
}

/** Things to do that have a page of their own, for the palette. */
export const ACTIONS: readonly Pick<Destination, 'label' | 'href' | 'icon'>[] = [
  { label: 'Make a report', href: '/niches/reports/new', icon: FileText },
  { label: 'Plan how an opportunity earns', href: '/money/strategies/new', icon: Coins },
  { label: 'Ask what it is worth', href: '/money/research/surveys/new', icon: Scale },
  { label: 'Import revenue', href: '/money/revenue?import=1', icon: Upload },
  { label: 'Import price answers', href: '/money/research/import', icon: Upload },
  { label: 'Plan how an opportunity is marketed', href: '/marketing/strategies/new', icon: Megaphone },
  { label: 'Plan a campaign', href: '/marketing/campaigns/new', icon: Flag },
  { label: 'Write a text', href: '/marketing/content/new', icon: PenLine },
  { label: 'Invite somebody to the workspace', href: '/settings/workspace?invite=1', icon: UserPlus },
  { label: 'Make an API key', href: '/settings/api-keys?new=1', icon: KeyRound },
  { label: 'Write down a brand voice', href: '/marketing/setup', icon: PenLine },
  { label: 'Change the secret of a receiver', href: '/marketing/setup?part=receivers', icon: ShieldCheck },
  { label: 'Plan an experiment', href: '/marketing/experiments/new', icon: FlaskConical },
  { label: 'Start a run of a team', href: '/teams/runs/new', icon: Workflow },
  { label: 'Connect a model provider', href: '/models?connect=1', icon: Cpu },
  { label: 'Compare models side by side', href: '/models/playground?models=,', icon: MessagesSquare },
  { label: 'Set a budget for models', href: '/models/usage?budget=1', icon: Gauge },
  { label: 'Evaluate a prompt', href: '/models/evaluations?start=1', icon: ListChecks },
];

/** The sections of somebody with these scopes: the platform as a whole is for its administrators. */
export function sectionsFor(scopes: readonly string[]): typeof SECTIONS {
  return SECTIONS.filter(({ group }) => group !== 'platform' || scopes.includes('admin:read'));
}

/** The destinations of somebody with these scopes. */
export function destinationsFor(scopes: readonly string[]): readonly Destination[] {
  return DESTINATIONS.filter(({ group }) => group !== 'platform' || scopes.includes('admin:read'));
}

/** The destination that a path lies under: the longest address that it starts with. */
export function destinationOf(pathname: string): Destination | undefined {
  return DESTINATIONS.filter(({ href }) => pathname === href || pathname.startsWith(`${href}/`)).toSorted(
    (a, b) => b.href.length - a.href.length,
  )[0];
}
