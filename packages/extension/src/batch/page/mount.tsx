import { showPage } from "../../tab-page/show-page.js";
import { BatchPage, type BatchPageProps } from "./batch-page.js";
import "./batch.css";

/** Shows the batch page in the element of an otherwise empty document. */
export function mountBatch(root: Element, props: BatchPageProps): void {
  showPage(root, <BatchPage {...props} />);
}
