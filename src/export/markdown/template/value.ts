// What a name stands for in a template.

/** A list stays one until it is written. */
export type Value = string | string[];
