import type { Rule } from "../check/rule.ts";
import { missingField } from "./missing-field.ts";

/** Every rule, by code. Codes of removed rules are listed here and never reused (none so far). */
export const rules: readonly Rule[] = [missingField];
