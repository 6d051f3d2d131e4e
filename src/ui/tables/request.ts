import type { SessionStore, TableKind, TableRequest } from '../../state/session.ts';

/** What the room of the tables can show. */
export type RoomKind = TableKind | 'events' | 'ledger';

/** Opens the tables for one thing; those that are open already turn to it. */
export function openTables(session: SessionStore, request: TableRequest): void {
  const times = (session.getState().tables?.times ?? 0) + 1;
  session.setState({ sheet: 'tables', tables: { ...request, times } });
}

/** Whether the summary opened the tables: closing leads back to it. */
export function isFromSummary(request: TableRequest | undefined): boolean {
  return request !== undefined && 'row' in request;
}

/** Closes the tables; those that the summary opened give way to it again. */
export function closeTables(session: SessionStore): void {
  const back = isFromSummary(session.getState().tables);
  session.setState({ sheet: back ? 'summary' : null, tables: undefined });
}

/** What the tables were opened for is over: the next time they show everything. */
export function forgetRequest(session: SessionStore): void {
  session.setState({ tables: undefined });
}
