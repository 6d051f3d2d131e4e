/** Kinds of organised violence, as UCDP tells them apart, in the order of their numbers there. */
export const VIOLENCE = ['state_based', 'non_state', 'one_sided'] as const;
export type Violence = (typeof VIOLENCE)[number];
