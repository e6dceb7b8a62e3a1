/** Who signs, as printed below a document. */
export interface Signer {
  /** `TM. BAN THƯỜNG VỤ`, `KT. CHỦ TỊCH` … */
  readonly authority?: string | undefined;
  readonly position?: string | undefined;
  readonly name?: string | undefined;
}
