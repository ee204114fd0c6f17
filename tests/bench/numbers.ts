/** What one run measured, by name of the number; null where it could not be measured. */
export type Numbers = Readonly<Record<string, number | null>>;
