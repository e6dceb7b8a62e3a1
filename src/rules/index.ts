import type { Rule } from "../check/rule.ts";
import { anchorOrAlias } from "./anchor-or-alias.ts";
import { badId } from "./bad-id.ts";
import { blankField } from "./blank-field.ts";
import { brokenPlace } from "./broken-place.ts";
import { brokenYaml } from "./broken-yaml.ts";
import { continuedFromRetired } from "./continued-from-retired.ts";
import { continuedWithoutPredecessor } from "./continued-without-predecessor.ts";
import { contradiction } from "./contradiction.ts";
import { criterionNotAssessed } from "./criterion-not-assessed.ts";
import { deadlineOverdue } from "./deadline-overdue.ts";
import { decisionWithoutRecognition } from "./decision-without-recognition.ts";
import { draftStillToCome } from "./draft-still-to-come.ts";
import { duplicateId } from "./duplicate-id.ts";
import { duplicateKey } from "./duplicate-key.ts";
import { duplicateModel } from "./duplicate-model.ts";
import { earlyDecision } from "./early-decision.ts";
import { economicModelWithoutValue } from "./economic-model-without-value.ts";
import { expiredWaiver } from "./expired-waiver.ts";
import { folderAndKeyDisagree } from "./folder-and-key-disagree.ts";
import { holderRegisteredTwice } from "./holder-registered-twice.ts";
import { idleLocalDate } from "./idle-local-date.ts";
import { impossibleDate } from "./impossible-date.ts";
import { incompleteDefinition } from "./incomplete-definition.ts";
import { lateRegistration } from "./late-registration.ts";
import { lateReport } from "./late-report.ts";
import { missingConfig } from "./missing-config.ts";
import { missingField } from "./missing-field.ts";
import { missingRoster } from "./missing-roster.ts";
import { missingSection } from "./missing-section.ts";
import { newThoughRecognised } from "./new-though-recognised.ts";
import { newWithPredecessor } from "./new-with-predecessor.ts";
import { noFrontMatter } from "./no-front-matter.ts";
import { notNfc } from "./not-nfc.ts";
import { outOfRange } from "./out-of-range.ts";
import { partsDoNotAddUp } from "./parts-do-not-add-up.ts";
import { quotaOver } from "./quota-over.ts";
import { quotaShort } from "./quota-short.ts";
import { quotaWithoutUnit } from "./quota-without-unit.ts";
import { recognisedThoughNotMet } from "./recognised-though-not-met.ts";
import { recognisedWithoutDecision } from "./recognised-without-decision.ts";
import { repeatedId } from "./repeated-id.ts";
import { reportTwice } from "./report-twice.ts";
import { reportWithoutDate } from "./report-without-date.ts";
import { reportWithoutOccasion } from "./report-without-occasion.ts";
import { selectedThoughNotRegistered } from "./selected-though-not-registered.ts";
import { similarModel } from "./similar-model.ts";
import { stepOutOfOrder } from "./step-out-of-order.ts";
import { thinSection } from "./thin-section.ts";
import { tooManyValues } from "./too-many-values.ts";
import { totalDisagrees } from "./total-disagrees.ts";
import { unitKindNotAddressed } from "./unit-kind-not-addressed.ts";
import { unitNotAlive } from "./unit-not-alive.ts";
import { unknownCriterion } from "./unknown-criterion.ts";
import { unknownGuidance } from "./unknown-guidance.ts";
import { unknownKey } from "./unknown-key.ts";
import { unknownPlace } from "./unknown-place.ts";
import { unknownReference } from "./unknown-reference.ts";
import { unknownUnit } from "./unknown-unit.ts";
import { unquotedColonInList } from "./unquoted-colon-in-list.ts";
import { unquotedCommaInList } from "./unquoted-comma-in-list.ts";
import { unreadFile } from "./unread-file.ts";
import { unreadableFile } from "./unreadable-file.ts";
import { unreadableNumber } from "./unreadable-number.ts";
import { unreadableTemplate } from "./unreadable-template.ts";
import { unusedWaiver } from "./unused-waiver.ts";
import { valueNotAllowed } from "./value-not-allowed.ts";
import { waiverWithoutTarget } from "./waiver-without-target.ts";
import { wrongKindCriterion } from "./wrong-kind-criterion.ts";
import { wrongShape } from "./wrong-shape.ts";

/** Every rule, by code. Codes of removed rules are listed here and never reused (none so far). */
export const rules: readonly Rule[] = [
  unreadableFile,
  brokenYaml,
  noFrontMatter,
  anchorOrAlias,
  unquotedColonInList,
  wrongShape,
  duplicateKey,
  unreadFile,
  missingField,
  unknownKey,
  blankField,
  valueNotAllowed,
  impossibleDate,
  unreadableNumber,
  missingSection,
  thinSection,
  badId,
  outOfRange,
  tooManyValues,
  draftStillToCome,
  unquotedCommaInList,
  wrongKindCriterion,
  unknownCriterion,
  stepOutOfOrder,
  recognisedWithoutDecision,
  economicModelWithoutValue,
  criterionNotAssessed,
  recognisedThoughNotMet,
  decisionWithoutRecognition,
  earlyDecision,
  selectedThoughNotRegistered,
  quotaShort,
  quotaOver,
  quotaWithoutUnit,
  lateRegistration,
  deadlineOverdue,
  lateReport,
  reportWithoutDate,
  unknownUnit,
  folderAndKeyDisagree,
  duplicateId,
  continuedWithoutPredecessor,
  duplicateModel,
  unitNotAlive,
  reportWithoutOccasion,
  unitKindNotAddressed,
  similarModel,
  holderRegisteredTwice,
  continuedFromRetired,
  newThoughRecognised,
  newWithPredecessor,
  totalDisagrees,
  partsDoNotAddUp,
  reportTwice,
  notNfc,
  unknownPlace,
  brokenPlace,
  unreadableTemplate,
  missingConfig,
  incompleteDefinition,
  unknownReference,
  repeatedId,
  contradiction,
  unknownGuidance,
  missingRoster,
  idleLocalDate,
  waiverWithoutTarget,
  unusedWaiver,
  expiredWaiver,
];
