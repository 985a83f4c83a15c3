/** Ley 152 of 1994: a development plan is of one mayor, and each governs for four years. */
export const YEARS_OF_A_PLAN = 4;
