/** What an event that is known to a township or a district is counted on; such an event is never a dot. */
export interface EventArea {
  /** P-code of the township or district. */
  code: string;
  name: string;
  level: 'township' | 'district';
  /** P-codes of its townships; of a township its own. */
  townships: string[];
}
