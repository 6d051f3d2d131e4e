/** Events as columns, row i of each is event i; what the map needs of them and no more. */
export interface PointColumns {
  count: number;
  /** Degrees; an event without a finite position is not drawn. */
  lng: ArrayLike<number>;
  lat: ArrayLike<number>;
  /** First and last day of the event, both days in. */
  start: ArrayLike<number>;
  end: ArrayLike<number>;
  /** Kind of violence, 0–31. */
  type: ArrayLike<number>;
  /** The kinds that are violence against civilians, as a bit mask: bit n for kind n. */
  against: number;
  /** Best estimate of all deaths, and of those of civilians. */
  deaths: ArrayLike<number>;
  civilians: ArrayLike<number>;
  /** Index of the pair of opponents. */
  dyad: ArrayLike<number>;
}

/** Which events are shown, whatever the date. */
export interface EventFilters {
  /** Kinds of violence, as a bit mask: bit n for kind n. */
  types: number;
  minDeaths: number;
  /** Only events in which civilians died. */
  civiliansOnly: boolean;
  /** Pairs of opponents by index; null: all. */
  dyads: ReadonlySet<number> | null;
}

/** The days that are shown, both in, and the filters. */
export interface EventWindow {
  from: number;
  until: number;
  filters: EventFilters;
}
