/** A tick in a column of the form. */
export const tick = "X";
