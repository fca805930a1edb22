export type { WidgetCatalog, WidgetEntry } from "@mulu/catalog-core/widget";
export {
  type ErrorDetail,
  MuluCatalogElement,
  type ReadyDetail,
  type SearchDetail,
  type SelectDetail,
} from "./element.js";
export type { ErrorCode, Texts } from "./texts/texts.js";
