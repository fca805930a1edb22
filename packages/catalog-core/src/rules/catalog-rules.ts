import itemCount from "./catalog/item-count.js";
import removedItems from "./catalog/removed-items.js";
import rowAudience from "./catalog/row-audience.js";
import rowBasis from "./catalog/row-basis.js";
import rowChannels from "./catalog/row-channels.js";
import rowComplete from "./catalog/row-complete.js";
import rowId from "./catalog/row-id.js";
import rowLevel1 from "./catalog/row-level1.js";
import rowLinks from "./catalog/row-links.js";
import rowMethod from "./catalog/row-method.js";
import rowOnce from "./catalog/row-once.js";
import rowProvisional from "./catalog/row-provisional.js";
import timeLimitClear from "./catalog/time-limit-clear.js";
import timeLimitLawful from "./catalog/time-limit-lawful.js";
import type { CatalogRule } from "./define-catalog-rule.js";

/** All rules over a catalog, in the order in which they are reported. */
export const catalogRules: readonly CatalogRule[] = [
  rowLevel1,
  rowComplete,
  rowChannels,
  rowAudience,
  rowMethod,
  rowBasis,
  timeLimitClear,
  timeLimitLawful,
  rowOnce,
  rowId,
  rowLinks,
  rowProvisional,
  itemCount,
  removedItems,
];
