import type { ChangeKind, MiningSite, SiteChange, SiteStatus } from '../schema/site.ts';
import type { Day } from '../time/day.ts';

/** The status a kind of change brings; null for a happening, which changes none. */
export const STATUS_OF_CHANGE: Record<ChangeKind, SiteStatus | null> = {
  opened: 'active',
  active: 'active',
  expanded: 'active',
  resumed: 'active',
  suspended: 'suspended',
  banned: 'suspended',
  abandoned: 'closed',
  planned: 'not_producing',
  licensed: 'not_producing',
  explored: 'not_producing',
  undeveloped: 'not_producing',
  accident: null,
  raided: null,
  attacked: null,
  protest: null,
  seized: null,
  reported: null,
  smuggling: null,
  peak: null,
};

/** What is known of a site's activity on a day. */
export interface SiteActivity {
  /** `not_started` before a known start; `unknown` where no change of status is recorded yet. */
  status: SiteStatus | 'unknown' | 'not_started';
  since: Day | null;
  sinceWritten: string | null;
  dateUncertain: boolean;
  /** Index into `site.changes` of the change behind the status, or null. */
  change: number | null;
}

type StatusChange = SiteChange & { at: Day; status: SiteStatus };

/** The dated changes of status of a site with their index, oldest first. */
export function statusChanges(site: MiningSite): { change: StatusChange; index: number }[] {
  return site.changes
    .map((change, index) => ({ change, index }))
    .filter(
      (entry): entry is { change: StatusChange; index: number } =>
        entry.change.at !== null && entry.change.status !== null,
    )
    .sort((a, b) => a.change.at - b.change.at || a.index - b.index);
}

/** Whether a site exists on a day: from its start, or always where no start is known. */
export function hasStarted(site: MiningSite, date: Day): boolean {
  return site.start === null || site.start.at <= date;
}

/** The activity of a site on a day; a suspension with an end gives way to the status before it. */
export function siteActivity(site: MiningSite, date: Day): SiteActivity {
  const none = { since: null, sinceWritten: null, dateUncertain: false, change: null };
  if (!hasStarted(site, date)) return { status: 'not_started', ...none };
  const past = statusChanges(site).filter(({ change }) => change.at <= date);
  const lasting = past.filter(({ change }, i) =>
    i === past.length - 1 ? change.until === null || date <= change.until : change.until === null,
  );
  const current = lasting[lasting.length - 1];
  if (!current) return { status: 'unknown', ...none };
  const { change, index } = current;
  return {
    status: change.status,
    since: change.at,
    sinceWritten: change.date,
    dateUncertain:
      change.earliest !== null &&
      change.latest !== null &&
      change.earliest < change.latest &&
      change.earliest <= date &&
      date <= change.latest,
    change: index,
  };
}
