import type { SessionStore } from '../../state/session.ts';

export type TableKind = 'places' | 'mines' | 'crossings';
/** What the room of the tables can show. */
export type RoomKind = TableKind | 'ledger';

/** What the tables are opened for: a kind, and the row of the summary they are narrowed to. */
export interface TableRequest {
  kind: TableKind;
  row: string | null;
  /** A word the rows are to hold. */
  query?: string;
}

const requests = new WeakMap<SessionStore, TableRequest>();

/** Opens the tables for one row of the summary; closing them leads back to it. */
export function openTables(session: SessionStore, request: TableRequest): void {
  requests.set(session, request);
  session.setState({ sheet: 'tables' });
}

/** What the tables were opened for, or null where by their own button. */
export function requestOf(session: SessionStore): TableRequest | null {
  return requests.get(session) ?? null;
}

/** Closes the tables; those that the summary opened give way to it again. */
export function closeTables(session: SessionStore): void {
  const fromSummary = requests.delete(session);
  session.setState({ sheet: fromSummary ? 'summary' : null });
}

/** What the tables were opened for is over: the next time they show everything. */
export function forgetRequest(session: SessionStore): void {
  requests.delete(session);
}
