/**
 * The version of what rows hold. It is raised whenever the same facts lead to other rows: when a state
 * or a column is told differently. Rows of an earlier version are written anew before they are read.
 */
export const rowsVersion = 6;
